import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** An issue or a pull request of the fake. */
export interface StoredIssue {
  number: number;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  comments: string[];
}

export interface StoredPullRequest {
  number: number;
  head: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  /** Whether it comes from a fork. */
  isCrossRepository: boolean;
}

/** State of the fake, in the file that GH_STATE names. */
export interface GhState {
  issues: StoredIssue[];
  pullRequests: StoredPullRequest[];
  labels: string[];
  /** Every command line. */
  calls: string[][];
}

const STRING = { type: 'string' } as const;
const OPTIONS = {
  label: STRING,
  state: STRING,
  json: STRING,
  jq: STRING,
  force: { type: 'boolean' },
  title: STRING,
  'body-file': STRING,
  comment: STRING,
  head: STRING,
  'delete-branch': { type: 'boolean' },
} as const;

type Values = Partial<Record<Exclude<keyof typeof OPTIONS, 'force' | 'delete-branch'>, string>>;

/** The commands of GitHub's CLI that the recipes use. An unknown command or option is an error. */
const COMMANDS: Record<string, (state: GhState, values: Values, subject: string) => string> = {
  'issue list': ({ issues }, { label = '', state, json = '', jq = '.' }) => {
    const found = issues.filter((issue) => issue.labels.includes(label) && issue.state === state);
    return query(found, json, jq);
  },
  'issue create': (state, { title = '', label = '', 'body-file': file = '' }) => {
    if (!state.labels.includes(label)) throw new Error(`could not add label: '${label}' not found`);
    const number = state.issues.length + 1;
    const body = readBody(file);
    state.issues.push({ number, title, body, labels: [label], state: 'open', comments: [] });
    return `https://github.com/acme/infra/issues/${number}\n`;
  },
  'issue edit': ({ issues }, { 'body-file': file = '' }, subject) => {
    withNumber(issues, subject).body = readBody(file);
    return '';
  },
  'issue close': ({ issues }, { comment = '' }, subject) => {
    const issue = withNumber(issues, subject);
    issue.state = 'closed';
    issue.comments.push(comment);
    return '';
  },
  'pr list': ({ pullRequests }, { head, state, json = '', jq = '.' }) => {
    const found = pullRequests.filter((pull) => pull.head === head && pull.state === state);
    return query(found, json, jq);
  },
  'pr create': ({ pullRequests }, { head = '', title = '', 'body-file': file = '' }) => {
    const isThere = pullRequests.some(
      (pull) => pull.head === head && pull.state === 'open' && !pull.isCrossRepository,
    );
    if (isThere) throw new Error(`a pull request for branch "${head}" into branch "main" already exists`);
    const number = pullRequests.length + 1;
    pullRequests.push({ number, head, title, body: readBody(file), state: 'open', isCrossRepository: false });
    return `https://github.com/acme/infra/pull/${number}\n`;
  },
  'pr edit': ({ pullRequests }, { 'body-file': file = '' }, subject) => {
    withNumber(pullRequests, subject).body = readBody(file);
    return '';
  },
  'pr close': ({ pullRequests }, _values, subject) => {
    withNumber(pullRequests, subject).state = 'closed';
    return '';
  },
  'label create': ({ labels }, _values, subject) => {
    if (!labels.includes(subject)) labels.push(subject);
    return '';
  },
};

/** Returns what `--json` and `--jq` select. */
function query(found: readonly object[], json: string, jq: string): string {
  const keys = json.split(',');
  const shown = found.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => keys.includes(key))),
  );
  return execFileSync('jq', ['--raw-output', jq], { input: JSON.stringify(shown), encoding: 'utf8' });
}

/** Returns the issue or the pull request with a number. */
function withNumber<T extends { number: number }>(all: readonly T[], subject: string): T {
  const found = all.find(({ number }) => String(number) === subject);
  if (found === undefined) throw new Error(`no issue or pull request ${subject}`);
  return found;
}

/** GitHub's limit of an issue is 65,536 characters. */
function readBody(file: string): string {
  const body = readFileSync(file, 'utf8');
  if (body.length > 65_536) throw new Error('body is too long (maximum is 65536 characters)');
  return body;
}

/** Runs one command of the fake, as `gh` does. */
function main(): void {
  const path = process.env.GH_STATE ?? '';
  const { GH_TOKEN = '', GH_REPO = '' } = process.env;
  if (GH_TOKEN === '' || GH_REPO !== 'acme/infra') throw new Error('GH_TOKEN and GH_REPO are required');
  const state = JSON.parse(readFileSync(path, 'utf8')) as GhState;
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [noun = '', verb = '', subject = ''] = positionals;
  const command = COMMANDS[`${noun} ${verb}`];
  if (command === undefined) throw new Error(`unknown command ${noun} ${verb}`);
  state.calls.push(process.argv.slice(2));
  const { force: _, 'delete-branch': __, ...texts } = values;
  process.stdout.write(command(state, texts, subject));
  writeFileSync(path, JSON.stringify(state));
}

if (process.argv[1]?.endsWith('gh.js')) main();
