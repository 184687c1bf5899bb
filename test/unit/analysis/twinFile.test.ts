import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {withoutMarks} from './withoutMarks';

const line = (number: number, word = 'machine') => `Sentence ${number} says how the ${word} of this page works.`;
const page = (title: string, lines: readonly string[]) => `# ${title}\n\n${lines.join('\n\n')}\n`;
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

async function said(former: readonly string[], now: readonly string[]) {
  const files = [
    changedFile('docs/new.md', null, page('New engine', now)),
    changedFile('docs/old.md', page('Old engine', former), null),
  ];
  const {files: told} = await analyseRange(files, {locale: 'en'});
  return told.map(({brief, explanation}) => [brief, explanation]);
}

test('a new page with the content of a removed one is said to have it, and the removed one where it went', async () => {
  const all = numbers.map((number) => line(number));
  const [fresh, gone] = await said(all, [...all.slice(0, 8), line(9, 'motor'), line(10, 'motor')]);
  expect(fresh?.[0]).toBe('Move the content of old.md to “New engine”');
  expect(fresh?.[1]).toContain('most of its text stood in `docs/old.md`, which is removed');
  expect(gone?.[0]).toBe('Remove the page “Old engine”: most of it is now in new.md');
  expect(gone?.[1]).toContain('with all 21 lines; most of its text stands in `docs/new.md`, which is new');
});

test('a new page with half of the lines of a removed one is new, and says which lines are not', async () => {
  const all = numbers.map((number) => line(number));
  const [fresh] = await said(
    all,
    numbers.map((number) => line(number, number > 5 ? 'motor' : 'machine')),
  );
  expect(fresh?.[0]).toBe('Add the page “New engine”');
  expect(fresh?.[1]).toContain('at least 5 of its 21 lines stood in `docs/old.md`');
});

test('a few lines that both hold are nothing to tell', async () => {
  const all = numbers.map((number) => line(number));
  const [fresh, gone] = await said(
    all,
    numbers.map((number) => line(number, number > 3 ? 'motor' : 'machine')),
  );
  expect(`${fresh?.[1] ?? ''} ${gone?.[1] ?? ''}`).not.toContain('of which');
});

const settings = (name: string) =>
  `## ${name} {#${name}}\n\n${numbers.map((number) => line(number, `${name} of the machine`)).join('\n\n')}\n`;
const index = '# Settings\n\nRead on in the pages of the settings.\n';
const split = (name: string, more = '') =>
  changedFile(`docs/settings/${name}.md`, null, `# The ${name}\n\n${settings(name)}${more}`);
const names = ['engine', 'wheel', 'brake'];
const former = `${index}\n${names.map(settings).join('\n')}`;

describe('a page that was split', () => {
  test('is told as moved; its parts are pages of their own now', async () => {
    const told = await analyseRange(
      [changedFile('docs/settings.md', former, index), ...names.map((name) => split(name))],
      {locale: 'en'},
    );
    expect(told.files.map(({type}) => type)).toEqual(['minor update', ...names.map(() => 'new feature')]);
    expect(told.files.map(({brief}) => brief)).toEqual([
      'Move most of Settings to 3 other files',
      'Move a part of settings.md to “The engine”',
      'Move a part of settings.md to “The wheel”',
      'Move a part of settings.md to “The brake”',
    ]);
    expect(told.files[1]?.explanation).toContain('; most of its text stood in `docs/settings.md`.');
    expect(told.gatherings.map(({text}) => withoutMarks(text))).toContain(
      'Move parts of settings.md to 3 pages in docs/settings: “The engine”, “The wheel” and “The brake”',
    );
    expect(told.insights.map(({text}) => text)).toContain(
      '`docs/settings.md` is split: most of the text of 3 new files stood in it.',
    );
  });

  test('has new features where a part has a section that stood nowhere', async () => {
    const lights =
      '\n## `nightLights`\n\nWhether the lights are on when the night comes over the land and nobody sees.\n';
    const told = await analyseRange(
      [
        changedFile('docs/settings.md', former, index),
        ...names.map((name) => split(name, name === 'brake' ? lights : '')),
      ],
      {locale: 'en'},
    );
    const [, , , brake] = told.files;
    expect(brake?.type).toBe('new feature');
    expect(brake?.brief).toBe('Add the section nightLights to The brake');
    const deprecated =
      '\n## Lamps\n\nThe deprecated `lampMode` setting keeps working until the next major version. Use `lightMode` instead.\n';
    const others = ['wiper', 'horn', 'lamp'].map((name) => split(name, name === 'lamp' ? deprecated : ''));
    const whole = `${former}\n${['wiper', 'horn', 'lamp'].map(settings).join('\n')}\n## \`lampMode\`\n\nSet \`lampMode\` to the mode of the lamps.\n`;
    const {gatherings} = await analyseRange(
      [
        changedFile('docs/settings.md', whole, index),
        ...names.map((name) => split(name, name === 'brake' ? lights : '')),
        ...others,
      ],
      {locale: 'en'},
    );
    expect(gatherings.map(({text}) => withoutMarks(text))).toEqual([
      'Move parts of settings.md to 4 pages in docs/settings (and 2 more beside other edits): “The engine”, “The wheel”, “The wiper” and “The horn”',
    ]);
    expect(brake?.explanation).toMatch(
      /^Its section `nightLights` is new\. .* most of its text stood in `docs\/settings\.md`\.$/,
    );
  });
});

test('a page whose text went to one that was there is removed, and says where its text is', async () => {
  const text = settings('engine');
  const {files} = await analyseRange(
    [
      changedFile('docs/engine.md', `# Engine\n\n${text}`, null),
      changedFile('docs/settings.md', index, `${index}\n${text}`),
    ],
    {locale: 'en'},
  );
  expect(files[0]?.type).toBe('breaking change');
  expect(files[0]?.brief).toBe('Remove the page “Engine”: most of it is now in settings.md');
  expect(files[0]?.explanation).toContain('most of its text stands in `docs/settings.md` now');
  expect(files[1]?.type).toBe('minor update');
});

test('of a page that was split into two folders, the parts that are told otherwise are counted once', async () => {
  const parts = ['a/belt', 'a/bolt', 'a/cog', 'b/horn', 'b/lamp', 'b/wiper'];
  const part = (path: string, more = '') =>
    changedFile(`docs/${path}.md`, null, `# The ${path}\n\n${settings(path.slice(2))}${more}`);
  const deprecated = '\n## Lights\n\nThe deprecated `lampMode` setting keeps working until the next major version.\n';
  const whole = `${index}\n${[...parts, 'c/light'].map((path) => settings(path.slice(2))).join('\n')}\n## \`lampMode\`\n\nSet \`lampMode\` to the mode.\n`;
  const {gatherings} = await analyseRange(
    [changedFile('docs/settings.md', whole, index), ...parts.map((path) => part(path)), part('c/light', deprecated)],
    {locale: 'en'},
  );
  expect(gatherings.map(({text}) => withoutMarks(text).split(':')[0])).toEqual([
    'Move parts of settings.md to 3 pages in docs/a (and 1 more beside other edits)',
    'Move parts of settings.md to 3 pages in docs/b',
  ]);
});

describe('a part of pages', () => {
  const text = (name: string) =>
    `### ${name}\n\nWhen it is on, the unused entries of the catalogue are removed at each start.\n`;
  const user = (name: string, path: string) => `# Catalogues\n\nimport ${name} from './_${path}.mdx'\n\n<${name} />\n`;

  test('that has another name and more text is that part, edited, where pages take it in', async () => {
    const more = '\nIt also runs at night, when nobody is there who could see what it does to all of the entries.\n';
    const {files} = await analyseRange(
      [
        changedFile('docs/_prune.mdx', null, `${text('prune')}${more}`),
        changedFile('docs/_cleanup.mdx', text('cleanup'), null),
        changedFile('docs/catalogues.mdx', user('Cleanup', 'cleanup'), user('Prune', 'prune')),
      ],
      {locale: 'en'},
    );
    expect(files[0]?.events.map(({kind}) => kind)).toEqual(['file-renamed', 'heading-renamed', 'paragraph-added']);
    expect(files[1]?.type).toBe('minor update');
    expect(files[1]?.brief).toBe('Remove _cleanup.mdx: most of it is now in _prune.mdx');
  });

  test('of which little stands in the one that pages take in instead is gone', async () => {
    const {files} = await analyseRange(
      [
        changedFile('docs/_prune.mdx', null, '### prune\n\nThe trees of the garden lose their branches.\n'),
        changedFile('docs/_cleanup.mdx', text('cleanup'), null),
        changedFile('docs/catalogues.mdx', user('Cleanup', 'cleanup'), user('Prune', 'prune')),
      ],
      {locale: 'en'},
    );
    expect(files[1]?.type).toBe('breaking change');
    expect(files[1]?.brief).toBe('Remove _cleanup.mdx');
  });
});
