import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

async function told(base: string, head: string) {
  const page = (text: string) => `# Guide\n\nFirst of all, the start.\n\n${text}\n\nLast of all, the end.\n`;
  const {files} = await analyseRange([changedFile('docs/guide.md', page(base), page(head))], {locale: 'en'});
  const [file] = files;
  if (!file) throw new Error('no analysis');
  const {title, highlight, explanation} = file;
  return {title, highlight, explanation};
}

const [former, latter] = ['The old shop was open to everybody at night.', 'Exports of large reports need a token now.'];

test('a paragraph that gave way to another one is told with both', async () => {
  expect(await told(former, latter)).toEqual({
    title: 'Replace the paragraph “The old shop…” with “Exports of large…” in `guide.md`',
    highlight:
      'Replace the paragraph “The old shop was open to everybody at night” with “Exports of large reports need a token now” in *Guide*',
    explanation:
      'The paragraph “The old shop was open to everybody at night” gives way to “Exports of large reports need a token now” in *Guide*.',
  });
});

test('several are counted with some of them', async () => {
  const between = '\n\nWhat stays.\n\n';
  const {title, explanation} = await told(
    `${former}${between}Cats like milk in the morning.`,
    `${latter}${between}Install the tool with one command.`,
  );
  expect(title).toMatch(/^Replace the paragraph “.*” with “.*” and 1 more in/);
  expect(explanation).toMatch(/^2 paragraphs are written anew in \*Guide\* from “.*” to “.*” and from “.*” to “.*”\.$/);
});

test('a paragraph that went from one place while another came elsewhere is told as gone', async () => {
  const between = '\n\nWhat stays.\n\n';
  expect((await told(`${former}${between}So it is.`, `What stays.\n\nSo it is.\n\n${latter}`)).explanation).toBe(
    'A paragraph is removed in *Guide*: “The old shop was open to everybody at night”. A paragraph is added in *Guide*: “Exports of large reports need a token now”.',
  );
});
