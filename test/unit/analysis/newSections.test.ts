import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

async function told(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/exports.md', base, head)], {locale: 'en'});
  return {title: files[0]?.brief, explanation: files[0]?.explanation, highlight: files[0]?.highlight};
}

const text = (about: string) => Array.from({length: 6}, (_, index) => `It ${about} in step ${index}.\n`).join('\n');
const section = (depth: number, name: string, about = `tells of ${name}`) =>
  `${'#'.repeat(depth)} ${name}\n\n${text(about)}\n`;
const tab = (name: string, id: string, about: string) => `# [${name}](#tab/${id})\n\n${text(about)}\n`;
const base = `# Exports\n\nWhat they are.\n\n${section(2, 'Formats')}${section(2, 'Response format')}`;

test('a section with much in it is told before the tabs that group what it holds, with the sections below it', async () => {
  const actions = ['List exports', 'Get an export by name', 'Delete exports'].map(
    (name) =>
      `${section(3, name)}${tab('With a password', 'password', `${name} by password`)}${tab('With a key', 'key', `${name} by key`)}---\n\n`,
  );
  const {title, highlight} = await told(base, `${base}${section(2, 'Exports API')}${actions.join('')}`);
  expect(title).toBe('Add the section “Exports API” and 3 more to Exports');
  expect(highlight).toBe(
    'Add the section “Exports API” and 3 more to *Exports*: “List exports”, “Get an export by name” and “Delete exports”',
  );
});

test('a section whose heading the page had is not told as added', async () => {
  const head = `${base}${section(2, 'Edits of exports')}${section(3, 'Response format', 'is another one')}`;
  const {title, explanation} = await told(base, head);
  expect(title).toBe('Add the section “Edits of exports” to Exports');
  expect(explanation).toContain('The section “Edits of exports” is added');
  expect(explanation).toContain('1 more edit is in the diff');
});

test('headings that only group what stands below each of several new sections are not counted', async () => {
  const method = (name: string) => `${section(2, name)}${section(3, 'Arguments', `takes for ${name}`)}`;
  const head = `${base}${['Start', 'Stop', 'Pause'].map((name) => method(`${name} exports`)).join('')}`;
  expect((await told(base, head)).title).toBe('Add the section “Start exports” and 2 more to Exports');
});

test('where such a heading comes first, the first section with a title of its own is told', async () => {
  const ways = (name: string) => section(3, 'With a key', `calls ${name}`);
  const head = `${base}${ways('formats')}${['Start', 'Stop'].map((name) => section(2, `${name} exports`) + ways(name)).join('')}`;
  const {title, explanation} = await told(base, head);
  expect(title).toBe('Add the section “Start exports” and 1 more to Exports');
  expect(explanation).toMatch(/^2 sections are added: “Start exports”/);
});

test('headings that only differ in their marks or case are sections of their own', async () => {
  const head = `${base}${section(2, '`filters`', 'sets them')}${section(2, 'Filters', 'explains them')}${section(3, 'Of filters by name')}${section(3, '`filters`', 'gives them')}${section(4, 'Response format', 'is another')}`;
  const {title, highlight} = await told(base, head);
  expect(title).toBe('Add the section “filters” and 2 more to Exports');
  expect(highlight).toBe('Add the section “filters” and 2 more to *Exports*: “It sets them in step 0”');
});
