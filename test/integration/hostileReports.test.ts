import Ajv from 'ajv/dist/2020';
import {load} from 'js-yaml';
import type {Heading, Link, Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {ReportJson} from '../../plugin/src/model/report';
import {validateChangelogOptions} from '../../plugin/src/options';
import {reportJson} from '../../plugin/src/output/json';
import {reportMarkdown} from '../../plugin/src/output/markdown/reportMarkdown';
import schema from '../../plugin/src/report.schema.json';
import {makeReports} from '../../plugin/src/report/makeReports';
import {createHostileRepository, hostileTags, type HostileRepository} from '../helpers/hostileRepository';

let hostile: HostileRepository;
let report: ReportJson;
let tagReports: ReportJson[];
let documents: Root[];

beforeAll(async () => {
  hostile = createHostileRepository();
  [report] = (await make({ranges: ['base..head']})) as [ReportJson];
  tagReports = await make({ranges: [{tags: '**', sort: 'date'}]});
  documents = await Promise.all(
    [report, ...tagReports].map(async (each) => parser.parse(await reportMarkdown([each]))),
  );
});

afterAll(() => hostile.repository.cleanup());

async function make(options: object): Promise<ReportJson[]> {
  const {folder} = hostile.repository;
  const made = await makeReports(validateChangelogOptions({repository: folder, ...options}), {
    siteDir: folder,
    locale: 'en',
    environment: {},
  });
  return made.reports;
}

function gitFileCount(): number {
  const records = hostile.repository.git('diff', '--raw', '-z', '--find-renames', '-l5000', 'base', 'head', '--');
  return records.toString('latin1').match(/(?:^|\0):[0-7]{6} [0-7]{6} /g)?.length ?? 0;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

const allNodes = <Type extends Nodes['type']>(type: Type): Extract<Nodes, {type: Type}>[] =>
  documents.flatMap((document) => nodesOf(document, type));

function nodesOf<Type extends Nodes['type']>(node: Nodes, type: Type): Extract<Nodes, {type: Type}>[] {
  const own = node.type === type ? [node as Extract<Nodes, {type: Type}>] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [])];
}

describe('the JSON form', () => {
  const validate = new Ajv({strict: true, allErrors: true}).compile(schema);

  test('is valid', () => {
    [report, ...tagReports].forEach((each) => {
      validate(each);
      expect(validate.errors).toBeNull();
    });
  });

  test('is the same whenever it is made, and survives being read', async () => {
    const text = reportJson([report]);
    expect(reportJson(await make({ranges: ['base..head']}))).toBe(text);
    expect(JSON.parse(text)).toEqual([report]);
  });

  test('has a block for every file, each with an id of its own', () => {
    const anchors = report.files.map((file) => file.anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const {newFeatures, breakingChanges, otherUpdates} = report.highlights;
    const statements = [...newFeatures, ...breakingChanges, ...otherUpdates, ...report.insights];
    expect(anchors).toEqual(expect.arrayContaining(statements.flatMap((statement) => statement.anchors)));
  });

  test('has links to nothing but the host, none of them for a name that the host could not find', () => {
    const prefix = 'https://github.com/example/hostile/';
    const urls = [report.compareUrl, ...report.files.map((file) => file.fileUrl)].filter((url) => url !== null);
    expect(urls.filter((url) => !url.startsWith(prefix) || !/^[\w\-.~:/?#@!$&'()*+,;=%]+$/.test(url))).toEqual([]);
    const broken = report.files.filter((file) => file.path.includes('\ufffd'));
    expect(broken.every((file) => file.fileUrl === null)).toBe(true);
  });

  test('says of an LFS pointer, an attribute, UTF-16 and names in other bytes what they are', () => {
    const notes = (path: string): string => report.files.find((file) => file.path === path)?.notes.join(' ') ?? '';
    expect(notes('content/lfs.bin')).toMatch(/LFS/);
    expect(notes('content/by-attribute.attr')).toMatch(/attribute/);
    expect(notes('content/utf16.md')).toMatch(/UTF-16/);
    expect(notes('latin1-\ufffd.md')).toMatch(/UTF-8/);
  });
});

describe('the receipt', () => {
  const balance = ({receipt}: ReportJson): number =>
    receipt.shownFiles + receipt.excluded.reduce((sum, {files}) => sum + files, 0);

  test('counts the files that git counts', () => {
    expect(report.receipt.gitFiles).toBe(gitFileCount());
    expect(report.receipt.excluded).toEqual([]);
    expect(report.files).toHaveLength(gitFileCount());
    expect(report.receipt.omittedDiffs).toEqual([{reason: 'file-too-large', files: 2}]);
  });

  test.each<[string, object]>([
    ['globs', {include: ['added/**', '*.md', 'content/*'], exclude: ['**/*.md']}],
    ['a root', {root: 'new b'}],
    ['categories', {categories: {a: {label: 'A', paths: ['added/**']}, b: {label: 'B', paths: ['kind/**', '*']}}}],
    ['categories and a rest', {categories: {a: {label: 'A', paths: ['*']}}, uncategorized: 'report'}],
  ])('balances with %s', async (_name, options) => {
    const reports = await make({ranges: ['base..head'], ...options});
    reports.forEach((each) => {
      expect(each.receipt.gitFiles).toBe(gitFileCount());
      expect(balance(each)).toBe(gitFileCount());
      expect(each.files).toHaveLength(each.receipt.shownFiles);
      expect(each.receipt.excluded.length).toBeGreaterThan(0);
    });
  });
});

describe('the Markdown form', () => {
  test('holds no HTML but its own', () => {
    const html = allNodes('html').map((node) => node.value);
    expect([...new Set(html)].sort()).toEqual(['</details>', '<details>\n<summary>Diff</summary>']);
  });

  test('has a heading of its own for every file, and no other', () => {
    const ids = (documents[0]?.children ?? [])
      .filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
      .flatMap((node) => /\{#(item-[\w-]+)\}$/.exec(nodesOf(node, 'text').at(-1)?.value ?? '')?.[1] ?? []);
    expect([...ids].sort()).toEqual(report.files.map((file) => file.anchor).sort());
  });

  test('has links to its own blocks and the web alone', () => {
    const urls = allNodes('link').map((node: Link) => node.url);
    expect(urls.filter((url) => !/^(?:#item-|https?:)/.test(url))).toEqual([]);
  });

  test('has a fence for every diff that is shown, and no other', () => {
    const shown = [report, ...tagReports].flatMap(({files}) => files.filter((file) => file.hunks !== null));
    expect(allNodes('code')).toHaveLength(shown.length);
  });

  test('is harmless also where documents that follow each other are read as one', async () => {
    const markdown = await reportMarkdown(tagReports);
    const front = markdown.match(/^title: .*$/gm) ?? [];
    expect(front.map((line) => (load(line) as {title: string}).title)).toEqual(tagReports.map(({title}) => title));
    expect(front.filter((line) => /[<{]/.test(line))).toEqual([]);
  });
});

test('a tag is a title as it is, and its page has a safe address', () => {
  expect(tagReports.map(({title}) => title).sort()).toEqual([...hostileTags, 'head'].sort());
  tagReports.forEach(({slug}) => expect(slug).toMatch(/^[\w-][\w.-]*$/));
  expect(new Set(tagReports.map(({slug}) => slug.toLowerCase())).size).toBe(tagReports.length);
});
