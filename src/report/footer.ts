import { modeWord, type Report } from '../model/report.js';
import { code, toMarkdown } from './escape.js';

/** Returns the small last line: mode, reason, whether nothing was written, the file's commit, the run. */
export function footer(report: Report): string {
  const { mode, reason, config, origin, written, changed } = report;
  const { repositoryUrl, sha, runUrl } = origin;
  const commit = sha === '' ? '' : ` at \`${sha.slice(0, 7)}\``;
  const path = config.split('/').map(encodeURIComponent).join('/');
  const link = `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${path}`;
  const file = repositoryUrl === '' || sha === '' ? code(config) : `[${code(config)}](${link})`;
  const parts = [
    toMarkdown(`${modeWord(mode)}: ${reason}`),
    ...(changed ? [] : [toMarkdown(written.replace(/\.$/, ''))]),
    ...(config === '' ? [] : [`${file}${commit}`]),
    ...(runUrl === '' ? [] : [`[run ${runUrl.split('/').at(-1)}](${runUrl})`]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
