import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { runAction } from '../fakes/runner.js';
import { KINDS, type Kind } from './reports/kinds.js';
import { play } from './reports/play.js';

/**
 * Renders some reports of real runs like GitHub, light and dark. Run it with `npm run screenshots`. It uses
 * `chromium`, or the binary in `CHROMIUM`. With a number, the pictures are that wide, such as 400 for a phone.
 */
const FOLDER = process.argv[3] ?? 'docs/pictures';
const WIDTH = Number(process.argv[2] ?? 900);
/** The reports that pages show. */
const SHOWN = ['first-comment', 'create-plan', 'update-plan', 'login-rejected', 'export', 'terminal'];
const CSS = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'),
  'utf8',
);
const THEMES = {
  light: { other: 'dark', page: '#ffffff', bar: '#f6f8fa', line: '#d0d7de', text: '#59636e' },
  dark: { other: 'light', page: '#0d1117', bar: '#151b23', line: '#3d444d', text: '#9198a1' },
};
const HEADINGS: Record<Kind['where'], string> = {
  comment: '<b>github-actions</b> bot commented',
  summary: '<b>oidc</b> summary',
  terminal: '<b>$</b> node dist/index.js',
  log: '<b>oidc</b> log',
};
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

const CHROMIUM = process.env.CHROMIUM ?? 'chromium';
execFileSync(CHROMIUM, ['--version']); // before the pictures are removed
const kinds = KINDS.filter(({ name }) => process.argv.length > 3 || SHOWN.includes(name));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const kind of kinds) {
  const shown = await play(kind, runAction);
  for (const theme of ['light', 'dark'] as const) draw(kind.where, shown, theme, `${kind.name}-${theme}.png`);
}

function draw(where: Kind['where'], markdown: string, theme: 'light' | 'dark', png: string): void {
  const { other, page, bar, line, text } = THEMES[theme];
  const css = CSS.replaceAll(`(prefers-color-scheme: ${other})`, 'not all').replaceAll(
    `(prefers-color-scheme: ${theme})`,
    'all',
  );
  const body = where === 'terminal' || where === 'log' ? terminal(markdown) : rendered(markdown);
  const folder = mkdtempSync(join(tmpdir(), 'screenshot-'));
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${css}
      body { margin: 0; padding: 16px; background: ${page};
        font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
      .frame { border: 1px solid ${line}; border-radius: 6px; overflow: hidden }
      .bar { padding: 10px 16px; background: ${bar}; border-bottom: 1px solid ${line};
        color: ${text}; font-size: 14px }
      .markdown-body { padding: 16px }</style>
    <div class="frame"><div class="bar">${HEADINGS[where]}</div>
      <article class="markdown-body">${body}</article></div>
    <script>document.body.dataset.height = document.documentElement.scrollHeight</script>`,
  );
  const chromium = (flags: string[]): string =>
    execFileSync(CHROMIUM, [...FLAGS, `--user-data-dir=${folder}/profile`, ...flags, `file://${file}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
  const height = /data-height="(\d+)"/.exec(chromium(['--dump-dom', `--window-size=${WIDTH},100`]))?.[1];
  chromium([`--screenshot=${join(FOLDER, png)}`, `--window-size=${WIDTH},${height}`]);
  rmSync(folder, { recursive: true, force: true });
}

function rendered(markdown: string): string {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return withAlerts(coloured(micromark(markdown, options)));
}

/** Renders the report as a terminal with colors shows it. */
function terminal(text: string): string {
  const html = text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^\+ \w+: .*$/gm, '<span style="color: #1a7f37">$&</span>')
    .replace(/^- \w+: .*$/gm, '<span style="color: #d1242f">$&</span>')
    .replace(/^CAUTION$/gm, '<span style="color: #9a6700">$&</span>');
  return `<pre style="white-space: pre-wrap; background: none">${html}</pre>`;
}

/** Renders block quotes that begin with `[!CAUTION]` or `[!WARNING]` as GitHub renders its alerts. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, content: string) => {
      const title = kind.charAt(0) + kind.slice(1).toLowerCase();
      const inner = content.startsWith('</p>') ? content.slice(4) : `<p>${content}`;
      const head = `<p class="markdown-alert-title">${title}</p>`;
      return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">${head}${inner}</div>`;
    },
  );
}

/** Colors the lines of a diff like GitHub. */
function coloured(html: string): string {
  return html.replace(
    /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_, start: string, lines: string, end: string) => {
      const line = (text: string): string =>
        text.startsWith('+')
          ? `<span class="pl-mi1">${text}</span>`
          : text.startsWith('-')
            ? `<span class="pl-md">${text}</span>`
            : text;
      return start + lines.split('\n').map(line).join('\n') + end;
    },
  );
}
