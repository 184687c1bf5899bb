import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {withoutMarks} from './withoutMarks';

const said = async (base: string, head: string) => {
  const [file] = (await analyseRange([changedFile('docs/deploy.md', base, head)], {locale: 'en'})).files;
  return {type: file?.type, title: withoutMarks(file?.title), explanation: file?.explanation};
};

const intro = '# Deploy\n\nA page on how to deploy a service.\n';

test('what breaks is told first, what else changed in the order of reading', async () => {
  const base = `${intro}\n## Start\n\nStart it.\n\nThe maximum size is 10 MB.\n`;
  const head = `${intro}\n## Start\n\nStart it with care.\n\n- Look at the log.\n\nThe maximum size is 5 MB.\n`;
  const {type, explanation} = await said(base, head);
  expect(type).toBe('breaking change');
  expect(explanation).toMatch(
    /^A limit goes down in \*Start\* from .*10 MB.* to .*5 MB.*\. .*with care.*Look at the log/,
  );
});

test('what decided is told however much else the page gained', async () => {
  const gained = ['red', 'blue', 'green'].map(
    (word) => `## The ${word} part of it\n\nRead all about ${word} here.\n\n`,
  );
  const rows = '| Name of the part | What it does in a service |\n| --- | --- |\n| one | two |\n\n';
  const notes = ':::note\n\nMind the gap between the train and the platform at this station.\n\n:::\n\n';
  const base = `${intro}\nThe maximum size is 10 MB.\n`;
  const head = `${intro}\n${notes}${rows}${gained.join('')}The maximum size is 5 MB.\n`;
  const {explanation} = await said(base, head);
  expect(explanation).toMatch(/^A limit goes down/);
});

test('a page of which only a notice is left is told by the notice, whatever went with its text', async () => {
  const notice = ':::danger Deprecated\n\nThis rule has been moved to another package.\n\n:::\n';
  const about = 'It checks the tabs.\n';
  const text = `${about}\n## Options\n\n- \`level\` is deprecated and will be removed.\n- \`name\` is a word.\n`;
  const titleOf = async (head: string) =>
    (await analyseRange([changedFile('docs/tabs.mdx', text, head)], {locale: 'en'})).files[0]?.title;
  expect(await titleOf(notice)).toBe('Mark `tabs.mdx` as “Deprecated”');
  expect(await titleOf(`${notice}\n${about}`)).toBe('Mark `tabs.mdx` as “Deprecated”, and 1 more');
});

test('a title says how much else there is to act on, and the explanation tells it next', async () => {
  const base = `${intro}\nThe maximum size is 10 MB.\n\nUse the \`legacy\` client.\n`;
  const head = `${intro}\nThe maximum size is 5 MB.\n\nThe \`legacy\` client is deprecated.\n`;
  expect(await said(base, head)).toEqual({
    type: 'breaking change',
    title: 'Announce “The legacy client is deprecated” in Deploy, and 1 more',
    explanation:
      'The text in *Deploy* now says “The `legacy` client is deprecated”. A limit goes down in *Deploy* from “10 MB” to “5 MB”.',
  });
});

test('of a page that is gone, nothing else is counted', async () => {
  const [file] = (
    await analyseRange([changedFile('docs/deploy.md', `${intro}\n## Old (deprecated)\n\nText.\n`, null)], {
      locale: 'en',
    })
  ).files;
  expect(file?.brief).toBe('Remove the page “Deploy”');
});

test('a title quotes the sentence below a label rather than the label', async () => {
  const note = ':::warning[Deprecated]\nThe `x-img` element is deprecated.\n:::\n';
  expect((await said(`${intro}\nThe end.\n`, `${intro}\n${note}\nThe end.\n`)).title).toBe(
    'Announce “The x-img element is deprecated” in Deploy',
  );
});

test('a section that says that something is possible is told as the section, where it is new itself', async () => {
  const base = '# Guide\n\nWhat it is about.\n';
  const head = `${base}\n## Bins of projects\n\nCommands follow the folder. Projects can now choose the tool, which is supported since 2.0.\n\nMore.\n`;
  const {files} = await analyseRange([changedFile('docs/guide.md', base, head)], {locale: 'en'});
  expect(files[0]?.events.map(({kind}) => kind)).toContain('support-announced');
  expect(files[0]?.brief).toBe('Add the section “Bins of projects” to Guide');
});

test('items that came in new sections are told as the sections, and items of old sections as items', async () => {
  const lines = 'Edit a picture.\n\nGive it the picture.\n\nGive it a text.\n\nRead the answer.\n';
  const list = '- `size`: how large\n- `style`: how it looks\n';
  const base = `# Pictures\n\nHow to make a picture.\n\n## Options to make\n\n- \`color\`: which color\n`;
  const sections = `${base}\n## Call the edit API\n\n${lines}\n## Options\n\n${list}`;
  expect((await said(base, sections)).title).toBe('Add the section “Call the edit API” and 1 more to Pictures');
  const items = `${base}${list}\n## Call the edit API\n\n${lines}`;
  expect((await said(base, items)).title).toBe('Add the list item “size” and 1 more to Pictures');
});

test('an item that says since when there is something is told as the new section that it leads to', async () => {
  const base = `${intro}\n## Fields\n\n- \`size\`\n\n## Size\n\nHow large it is.\n`;
  const head = `${intro}\n## Fields\n\n- \`size\`\n- [\`name\`](#name) (Added in v2.4.0)\n\n## Size\n\nHow large it is.\n\n## Name\n\nHow it is called.\n\nMore of it.\n`;
  expect((await said(base, head)).title).toBe('Add the section “Name” to Deploy');
});

test('what else breaks by the same rule in another way is counted in the title and told next, in highlights by its words', async () => {
  const base = `${intro}\n## \`--init\`\n\nMakes a file.\n\n## \`--json\`\n\nAs JSON.\n\n## \`--testPath\`\n\nWhich files to take.\n\n## \`--watch\`\n\nWait.\n`;
  const head = `${intro}\n## \`--json\`\n\nAs JSON.\n\n## \`--testPaths\`\n\nWhich files to take.\n\n## \`--watch\`\n\nWait.\n\nAnd wait on.\n`;
  const {files} = await analyseRange([changedFile('docs/deploy.md', base, head)], {locale: 'en'});
  expect(files[0]).toMatchObject({
    title: 'Remove the section `--init` from *Deploy*, and 1 more',
    highlight:
      'Remove the section `--init` from *Deploy*. The heading `--testPath` becomes `--testPaths`; its anchor changes with it',
    explanation: expect.stringMatching(
      /^The section `--init` and its anchor are removed, with \d lines?\. The heading `--testPath` becomes `--testPaths`;/,
    ) as string,
  });
});

test('of two names that headings lost, the title tells the first, and the highlight both', async () => {
  const of = (...names: string[]) =>
    `${intro}\n${names.map((name) => `## \`${name}\`\n\nWhich files to take for it.\n`).join('\n')}\n## \`--watch\`\n\nWait.\n`;
  const base = of('--testPath', '--exampleDir');
  const {files} = await analyseRange([changedFile('docs/deploy.md', base, of('--testPaths', '--sampleDirs'))], {
    locale: 'en',
  });
  expect(files[0]?.title).toMatch(/`--testPaths`.*, and 1 more$/);
  expect(files[0]?.highlight).toMatch(/`--testPaths`.*The heading `--exampleDir` becomes `--sampleDirs`/);
});
