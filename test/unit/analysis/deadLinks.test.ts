import {deadLinks} from '../../../plugin/src/analysis/range/deadLinks';
import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {needsDocuments, rangeImpact} from '../../../plugin/src/analysis/range/rangeImpact';
import {changedFile} from './changedFile';

const others = new Map([
  ['docs/guide.md', '# Guide\n\n## First steps\n\nWords.\n'],
  ['docs/parts/list.md', '# List\n'],
  ['docs/mixed.md', '# Mixed\n\n## Own part\n\n[!INCLUDE [it](~/elsewhere/part.md)]\n'],
  ['docs/image.png', ''],
]);

function treeWith(path: string, head: string) {
  return {paths: [...others.keys(), path], documents: new Map([...others, [path, head]])};
}

async function ruleOf(before: string, after: string): Promise<string | undefined> {
  const text = (target: string) => `# Page\n\n## Own part\n\nSee [it](${target}) and [the guide](guide.md).\n`;
  const [base, head] = [text(before), text(after)];
  const files = [changedFile('docs/page.md', base, head)];
  const impact = rangeImpact(files, treeWith('docs/page.md', head));
  return (await analyseRange(files, {locale: 'en', impact})).files[0]?.rule;
}

describe('a link is repaired that led nowhere and leads somewhere:', () => {
  test.each([
    ['a path to no file', 'lists/list.md', 'parts/list.md'],
    ['a path below the wrong folder', './docs/parts/list.md', './parts/list.md'],
    ['a path without ending', './lists/list', './parts/list'],
    ['an anchor of the page itself', '#own-prat', '#own-part'],
    ['an anchor in the wrong case', '#Own-Part', '#own-part'],
    ['an anchor of another page', 'guide.md#first', 'guide.md#first-steps'],
    ['an anchor of a page of the site', '/guide#first', '/guide#first-steps'],
    ['an anchor of a page of the site with a folder', '/docs/guide/#first', '/docs/guide/#first-steps'],
    ['an anchor of a page that includes what the tree lacks', 'mixed.md#part', 'mixed.md#own-part'],
  ])('%s', async (_, before, after) => {
    expect(await ruleOf(before, after)).toBe('link-repaired');
  });
});

describe('no link is repaired', () => {
  test.each([
    ['that led somewhere', 'parts/list.md', 'guide.md'],
    ['that leads nowhere still', './nowhere.md', './anywhere.md'],
    ['whose anchor leads nowhere still', 'guide.md#first', 'guide.md#second'],
    ['that is the choice of a tab', '#tab/python', '#own-part'],
    ['that is an address of the site', '/docs/nowhere', '/docs/guide'],
    ['that led to another page of the site', '/docs/nowhere#first', '/docs/guide#first-steps'],
    ['whose anchor leads nowhere still, in a page of the site', '/docs/guide#first', '/docs/guide#second'],
  ])('%s', async (_, before, after) => {
    expect(await ruleOf(before, after)).not.toBe('link-repaired');
  });
});

test('no link is repaired that is about another thing now', async () => {
  const linkRule = async (before: string, after: string) => {
    const text = (link: string) => `# Page\n\n* ${link}\n`;
    const files = [changedFile('docs/page.md', text(before), text(after))];
    const impact = rangeImpact(files, treeWith('docs/page.md', text(after)));
    return (await analyseRange(files, {locale: 'en', impact})).files[0]?.rule;
  };
  expect(await linkRule('[The studio](nowhere.md)', '[Other portals](guide.md)')).not.toBe('link-repaired');
  expect(await linkRule('[Guide to it](nowhere.md)', '[The guide](guide.md)')).toBe('link-repaired');
});

test('a picture is repaired whose path led to no file, and another picture repairs nothing', async () => {
  const text = (target: string) => `# Page\n\n:::image type="content" source="${target}" alt-text="A view":::\n`;
  const ruleOfPicture = async (before: string) => {
    const files = [changedFile('docs/page.md', text(before), text('image.png'))];
    const impact = rangeImpact(files, treeWith('docs/page.md', text('image.png')));
    return (await analyseRange(files, {locale: 'en', impact})).files[0]?.rule;
  };
  expect(await ruleOfPicture('parts/parts/image.png')).toBe('link-repaired');
  expect(await ruleOfPicture('parts/view-of-old.png')).not.toBe('link-repaired');
});

test('a page most of whose links led nowhere is repaired, but not one whose links lead nowhere in the end', () => {
  const text = (folder: string, rest = '') => `[a](${folder}guide.md) [b](${folder}parts/list.md)${rest}\n`;
  const deadIn = (base: string, head: string) =>
    deadLinks([changedFile('docs/page.md', base, head)], treeWith('docs/page.md', head))[0];
  expect(deadIn(text('docs/x/'), text(''))?.base).toEqual(['docs/x/guide.md', 'docs/x/parts/list.md']);
  expect(deadIn(text('docs/x/', '[c](gone.md)'), text('', '[c](gone.md)'))).toEqual({base: [], head: []});
});

test('a heading that was renamed in the range was there for the links that follow it', () => {
  const base = '# Page\n\n## Old name\n\nSee [it](#old-name).\n';
  const head = '# Page\n\n## New name\n\nSee [it](#new-name).\n';
  const [own] = deadLinks([changedFile('docs/page.md', base, head)], treeWith('docs/page.md', head));
  expect(own).toEqual({base: [], head: []});
});

test('a path from the root of the repository is broken where no folder of the docs holds the page', () => {
  const deadIn = (folder: string) => {
    const path = `${folder}/page.md`;
    const head = '[it](guide.md)\n';
    const tree = {paths: [path, `${folder}/guide.md`], documents: new Map([[path, head]])};
    return deadLinks([changedFile(path, `[it](${folder}/guide.md)\n`, head)], tree)[0]?.base;
  };
  expect(deadIn('manual/use')).toEqual(['manual/use/guide.md']);
  expect(deadIn('docs/use')).toEqual([]);
});

test('documents are asked for where a link to a page of the site leads to another part of it', () => {
  const changed = (before: string, after: string) =>
    changedFile('docs/page.md', `[it](${before})\n`, `[it](${after})\n`);
  expect(needsDocuments([changed('/guide#first', '/guide#first-steps')])).toBe(true);
  expect(needsDocuments([changed('/guide#first', '/list#first-steps')])).toBe(false);
});

test('of a page most of whose links lead nowhere, those to parts of pages that are there are looked up', () => {
  const text = (link: string) => `[a](gone.md) [b](lost.md) [it](${link})\n`;
  const head = text('guide.md#first-steps');
  const deadIn = (before: string) =>
    deadLinks([changedFile('docs/page.md', text(before), head)], treeWith('docs/page.md', head))[0]?.base;
  expect(deadIn('guide.md#first')).toEqual(['guide.md#first']);
  expect(deadIn('none.md#first')).toEqual([]);
});
