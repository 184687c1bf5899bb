import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** What happened by a patch of lines with their signs. */
async function told(lines: readonly string[]): Promise<string[]> {
  const side = (sign: string) => lines.filter((line) => line.startsWith(sign) || line.startsWith(' '));
  const [old, fresh] = [side('-'), side('+')];
  const text = (own: readonly string[]) => own.map((line) => `${line.slice(1)}\n`).join('');
  const hunk = {oldStart: 1, oldLines: old.length, newStart: 1, newLines: fresh.length, heading: '', lines: [...lines]};
  const file = changedFile('docs/start.md', text(old), text(fresh), {hunks: [hunk]});
  const {files} = await analyseRange([file], {locale: 'en'});
  return files.flatMap(({events}) => events.map(({kind, before, after}) => `${kind} ${before ?? after ?? ''}`));
}

const start = [' # Start', ' ', ' What you do first.', ' '];
const example = 'For example, a function takes drinks and applies them to all that there are in the shop';

test('a paragraph is the same one where git finds only the empty line above it again', async () => {
  const events = await told([
    ...start,
    '-Also under the alias: `wasCalled`',
    '+Use `called` to ensure that a function was called.',
    ' ',
    '-Use `called` to ensure that a function was called with specific arguments. They are checked one by one.',
    '-',
    `-${example}.`,
    `+${example}, and to others.`,
    ' ',
    ' The end.',
  ]);
  expect(events.filter((event) => /^paragraph-(?:added|removed)/.test(event))).toEqual([
    'paragraph-removed Also under the alias: `wasCalled`',
  ]);
});

test('what was written anew in its place is still compared with what stood there', async () => {
  const events = await told([
    ...start,
    '-Pick the colours of the panel by hand.',
    '+Colours follow the theme of your desktop.',
    ' ',
    '-The panel closes when you press a key.',
    '+Press a key, and it goes away.',
    ' ',
    ' The end.',
  ]);
  expect(events.map((event) => event.split(' ', 1)[0])).toEqual(['paragraph-reworded', 'paragraph-reworded']);
});
