import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { finding } from '../../src/model/findings.js';
import type { Report } from '../../src/model/report.js';
import { plain, text } from '../../src/model/text.js';
import { code, codeBlock, tableCell, toMarkdown, toPage, toTerminal } from '../../src/report/print.js';
import { cases } from '../cases.js';
import { REVIEW, registryReport, sampleReport } from '../sample-report.js';

const NO_LIMIT = { max: 1e9, measure: (text: string) => text.length, rest: '' };

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodes(child as Nodes)) : [])];
}

/** Names with text that can break Markdown, by intent or by accident. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '@everyone',
    '#12',
    'acme/infra#1',
    'GH-3',
    'https://evil.example',
    'www.evil.example',
    'a@b.example',
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '\\|',
    '\\',
    '<b>',
    '</details>',
    '<!-- x -->',
    '-->',
    '![x](y)',
    '[x](https://y)',
    '*x*',
    '_x_',
    '~x~',
    '> x',
    '# x',
    '- x',
    '1. x',
    '::error::x',
    '##[error]x',
    '\n\n',
    '\r',
    '\u2028',
    '\u202e',
    '\u0007',
    '\u001b[31m',
    '&amp;',
    '&#64;x',
    '$x$',
    ':smile:',
    '---',
    '\t',
    ' ',
    '',
  ),
  fc
    .array(
      fc.constantFrom(
        '`',
        '|',
        '\\',
        '<',
        '>',
        '*',
        '_',
        '@',
        '#',
        '[',
        ']',
        '(',
        ')',
        '!',
        '&',
        '~',
        '\n',
        ' ',
        'a',
        '1',
        '-',
        ':',
        '/',
        '.',
        '$',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

const FORBIDDEN = [
  'html',
  'link',
  'image',
  'heading',
  'linkReference',
  'imageReference',
  'definition',
  'footnoteReference',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'table',
];

test('renders a value as exactly one code span', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const root = parse(`before ${code(value)} after`);
      const all = nodes(root).map(({ type }) => type);
      expect(all.filter((type) => FORBIDDEN.includes(type))).toEqual([]);
      expect(root.children).toHaveLength(1);
      const [paragraph] = root.children;
      expect(paragraph?.type).toBe('paragraph');
      if (paragraph?.type === 'paragraph') {
        expect(paragraph.children.at(0)).toMatchObject({
          type: 'text',
          value: expect.stringMatching(/^before /),
        });
        expect(paragraph.children.at(-1)).toMatchObject({
          type: 'text',
          value: expect.stringMatching(/ after$/),
        });
      }
    }),
    { numRuns: cases(1_000) },
  );
});

test('keeps the table intact for any value in a cell', () => {
  fc.assert(
    fc.property(nasty, nasty, (one, other) => {
      const root = parse(`| a | b |\n| --- | --- |\n| ${tableCell(one)} | ${tableCell(other)} |\n| x | y |`);
      expect(root.children).toHaveLength(1);
      const [table] = root.children;
      if (table?.type !== 'table') throw new Error('no table');
      expect(table.children.map((row) => row.children.length)).toEqual([2, 2, 2]);
      expect(
        nodes(table)
          .filter(({ type }) => FORBIDDEN.includes(type) && type !== 'table')
          .filter((node) => !(node.type === 'html' && /^<\/?code>$/.test(node.value))),
      ).toEqual([]);
    }),
    { numRuns: cases(1_000) },
  );
});

test('ends a code block at its end for any content', () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 5 }), (lines) => {
      const root = parse(
        `${codeBlock('diff', lines.map((line) => `+ ${line.replace(/[\r\n]/g, ' ')}`).join('\n'))}\n\nafter`,
      );
      expect(root.children.map(({ type }) => type)).toEqual(['code', 'paragraph']);
    }),
    { numRuns: cases(1_000) },
  );
});

test('prints a text with values as one paragraph of text and code', () => {
  fc.assert(
    fc.property(nasty, nasty, (one, other) => {
      const root = parse(`- ${toMarkdown(text`The value ${one} is not ${other}: fix it.`)}`);
      const types = new Set(nodes(root).map(({ type }) => type));
      expect(
        [...types].filter(
          (type) => !['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'].includes(type),
        ),
      ).toEqual([]);
      expect(root.children).toHaveLength(1);
    }),
    { numRuns: cases(1_000) },
  );
});

function reportWith(value: string): Report {
  const about = text`Something about ${value}.`;
  const error = finding('internal', about, { fix: text`Fix ${value}.` });
  const warning = finding('client-change', about, { key: 'provider.clientId' });
  const user = { id: value, user: value };
  const registry = registryReport({
    name: value,
    serviceName: value,
    registryId: value,
    harborVersion: value,
    operation: 'create',
    changes: [{ field: 'adminGroup', before: value, after: value }],
    clientSecret: 'sent',
    usersToDelete: [user],
    promotions: [user],
    pendingAdmins: [value],
    checks: [{ check: 'client', verdict: 'unknown', detail: about, short: about }],
    findings: [error, warning],
    result: 'planned',
    notes: [about],
    before: {
      status: value,
      name: value,
      endpoint: value,
      clientId: value,
      scope: value,
      groupsClaim: value,
      adminGroup: value,
      groupFilter: value,
      userClaim: value,
      verifyCert: true,
      autoOnboard: false,
    },
  });
  const blocked = { ...registry, result: 'blocked' as const };
  const call = { method: 'PUT', path: value, at: '2026-11-24T18:30:52.000Z', outcome: value };
  const failed = { ...registry, result: 'failed' as const, findings: [{ ...error, call }] };
  const others = [blocked, failed].map((one, index) => ({ ...one, name: `${value}${index}` }));
  return sampleReport([registry, { ...registry, name: `${value}2`, operation: 'update' }, ...others], {
    mode: 'dry-run',
    reason: `push to ${value}`,
    trigger: { ...REVIEW, defaultBranch: value },
    findings: [error],
    notes: [about],
    config: value,
  });
}

/** Returns the structure of a report: type and depth of every node that isn't text. */
function shape(markdown: string): string[] {
  const withoutValues = (html: string): string =>
    html.replace(/<code>[\w &#;]*<\/code>|&#\d+;|(?<=ovh-registry-\w*-)[0-9a-f]{10}/g, '');
  const walk = (node: Nodes): string[] => [
    node.type +
      (node.type === 'html'
        ? withoutValues(node.value)
        : node.type === 'link'
          ? withoutValues(node.url)
          : ''),
    ...('children' in node ? node.children.flatMap((child) => walk(child as Nodes)) : []),
  ];
  return walk(parse(markdown)).filter((type) => !/^(text|inlineCode|html<\/?code>)/.test(type));
}

test('keeps the report structure: no value adds a link, mention, tag, heading or table', () => {
  const expected = shape(toPage(reportWith('value'), NO_LIMIT));
  fc.assert(
    fc.property(
      nasty.filter((value) => value.trim() !== ''),
      (value) => {
        const markdown = toPage(reportWith(value), NO_LIMIT);
        expect(shape(markdown)).toEqual(expected);
        // Nothing is linked in code, also not in that of HTML.
        for (const node of nodes(parse(markdown.replace(/<code>.*?<\/code>/g, '')))) {
          if (node.type === 'text')
            expect(node.value).not.toMatch(/@everyone|#12|acme\/infra#1|GH-3|evil\.example|:smile:/);
        }
      },
    ),
    { numRuns: cases(300) },
  );
});

test.each([
  'javascript:alert(1)',
  'https://x.example/)[y](z',
  'http://x.example',
  'https://x.example/<b>',
  '',
])('links to no registry address that could break the link: %s', (url) => {
  const report = reportWith('value');
  const registries = report.registries.map((registry) => ({ ...registry, url }));
  const markdown = toPage({ ...report, registries }, NO_LIMIT);
  const links = nodes(parse(markdown)).filter(({ type }) => type === 'link');
  expect(links.map((link) => (link as { url: string }).url)).not.toContain(url);
  expect(markdown).not.toContain('](javascript');
});

test('prints a text for a terminal and a log with every character of its values', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const lines = [plain(text`A ${value}.`), ...toTerminal(reportWith(value), false).split('\n')];
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they move the cursor
      for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
    { numRuns: cases(200) },
  );
  expect(plain(text`A ${'a|b <c> *d*'}.`)).toBe('A `a|b <c> *d*`.');
});

test('shows the same page in a terminal, without Markdown', () => {
  const report = reportWith('value');
  const terminal = toTerminal(report, false);
  expect(terminal).not.toMatch(/^#|^>|\*\*|\[!CAUTION\]|<details>|<sub>|\]\(/m);
  expect(terminal).toContain('\nCAUTION\n  ');
  expect(toTerminal(report, true)).toContain('\u001b[32m+ adminGroup: value\u001b[0m');
});
