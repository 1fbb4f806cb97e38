import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { quote } from '../../src/lib/quote.js';
import type { Finding } from '../../src/model/findings.js';
import { NO_ORIGIN, type RegistryReport, type Report } from '../../src/model/report.js';
import { code, codeBlock, tableCell, toMarkdown } from '../../src/report/escape.js';
import { renderReport } from '../../src/report/markdown.js';

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
    { numRuns: 1_000 },
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
    { numRuns: 1_000 },
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
    { numRuns: 1_000 },
  );
});

test('renders a message with quoted values as one paragraph of text and code', () => {
  fc.assert(
    fc.property(nasty, nasty, (one, other) => {
      const root = parse(`- ${toMarkdown(`The value ${quote(one)} is not ${quote(other)}: fix it.`)}`);
      const types = new Set(nodes(root).map(({ type }) => type));
      expect(
        [...types].filter(
          (type) => !['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'].includes(type),
        ),
      ).toEqual([]);
      expect(root.children).toHaveLength(1);
    }),
    { numRuns: 1_000 },
  );
});

function reportWith(value: string): Report {
  const finding: Finding = { level: 'error', code: 'internal', message: `Something about ${quote(value)}.` };
  const user = { id: value, user: value };
  const registry: RegistryReport = {
    name: value,
    serviceName: value,
    registryId: value,
    url: 'https://registry.example', // it is a link, see below
    harborVersion: value,
    operation: 'create',
    changes: [{ field: 'adminGroup', before: value, after: value }],
    clientSecret: 'sent',
    usersToDelete: [user],
    promotions: [user],
    pendingAdmins: [value],
    checks: [],
    findings: [finding],
    result: 'planned',
    steps: [`Did ${quote(value)}.`],
    deleted: [],
    reviewedIn: [],
    wasRead: true,
    hasEffect: false,
    written: 'Nothing was written.',
    notes: [],
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
  };
  return {
    version: 1,
    mode: 'dry-run',
    reason: `push to ${quote(value)}`,
    registries: [registry, { ...registry, name: `${value}2`, operation: 'update' }],
    findings: [finding],
    notes: [`A note on ${quote(value)}.`],
    config: value,
    unit: '',
    origin: { ...NO_ORIGIN, runUrl: 'https://github.com/acme/infra/actions/runs/1' },
    written: 'Nothing was written.',
    changed: false,
    destructive: false,
  };
}

/** Returns the structure of a report: type and depth of every node that isn't text. */
function shape(markdown: string): string[] {
  const plain = (text: string): string => text.replace(/&#\d+;|(?<=ovh-registry-\w*-)[0-9a-f]{10}/g, '');
  const walk = (node: Nodes): string[] => [
    node.type + (node.type === 'html' ? plain(node.value) : node.type === 'link' ? plain(node.url) : ''),
    ...('children' in node ? node.children.flatMap((child) => walk(child as Nodes)) : []),
  ];
  return walk(parse(markdown)).filter((type) => !/^(text|inlineCode|html<\/?code>)/.test(type));
}

test('keeps the report structure: no value adds a link, mention, tag, heading or table', () => {
  const plain = shape(renderReport(reportWith('value'), NO_LIMIT));
  fc.assert(
    fc.property(
      nasty.filter((value) => value.trim() !== ''),
      (value) => {
        const markdown = renderReport(reportWith(value), NO_LIMIT);
        expect(shape(markdown)).toEqual(plain);
        for (const node of nodes(parse(markdown))) {
          if (node.type === 'text')
            expect(node.value).not.toMatch(/@everyone|#12|acme\/infra#1|GH-3|evil\.example|:smile:/);
        }
      },
    ),
    { numRuns: 300 },
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
  const markdown = renderReport({ ...report, registries }, NO_LIMIT);
  const links = nodes(parse(markdown)).filter(({ type }) => type === 'link');
  expect(links.map((link) => (link as { url: string }).url)).not.toContain(url);
  expect(markdown).not.toContain('](javascript');
});

test('links no branch name in plain text, and leaves our own addresses alone', () => {
  expect(toMarkdown('push to www.evil.example, GH-12')).toBe('push to www.\u200bevil.example, GH-\u200b12');
  expect(toMarkdown('See https://www.ovhcloud.com/en/.')).toBe('See https://www.ovhcloud.com/en/.');
});
