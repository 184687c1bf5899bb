import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Nodes} from 'mdast';
import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {FileAnalysis} from '../../../plugin/src/model/analysis';
import type {EventJson} from '../../../plugin/src/model/report';
import {changedFile} from './changedFile';

const folder = path.join(__dirname, '../../fixtures/analysis');
const page = 'docs/guide/deploy.md';

/** A case may leave out what it is not about; kinds of events alone, or the whole events. */
type Expected = Partial<Omit<FileAnalysis, 'events'>> & {events: (string | EventJson)[]};

interface Case {
  base: string;
  head: string;
  analysis: FileAnalysis;
}

async function readCase(name: string): Promise<Case> {
  const read = (file: string) => readFileSync(path.join(folder, name, file), 'utf8');
  const ending = ['mdx', 'md'].find((one) => existsSync(path.join(folder, name, `base.${one}`))) ?? 'md';
  const [base, head] = [read(`base.${ending}`), read(`head.${ending}`)];
  const {files} = await analyseRange([changedFile(page.replace(/md$/, ending), base, head)], {locale: 'en'});
  const [analysis] = files;
  if (!analysis) throw new Error('no analysis');
  return {base, head, analysis};
}

const names = readdirSync(folder).sort();

describe.each(names)('%s', (name) => {
  test('is typed, titled and explained as expected', async () => {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected;
    const {analysis} = await readCase(name);
    const isWhole = expected.events.some((event) => typeof event === 'object');
    expect(isWhole ? analysis.events : analysis.events.map(({kind}) => kind)).toEqual(expected.events);
    expect(analysis).toMatchObject({...expected, events: analysis.events});
  });

  test('quotes contiguous spans of the base or the head only', async () => {
    const {base, head, analysis} = await readCase(name);
    const sources = [base, head, `${page}x`].map(collapsed);
    for (const quote of [...quotesIn(analysis.title), ...quotesIn(analysis.explanation)]) {
      expect(sources.some((source) => source.includes(collapsed(quote)))).toBe(true);
    }
  });

  test('keeps to the lengths and lets no text of the diff become markup', async () => {
    const {analysis} = await readCase(name);
    const words = (text: string) => text.split(/\s+/).length;
    expect(words(analysis.title)).toBeLessThanOrEqual(12);
    expect(words(analysis.explanation)).toBeGreaterThanOrEqual(4);
    expect(words(analysis.explanation)).toBeLessThanOrEqual(60);
    for (const text of [analysis.title, analysis.explanation]) {
      expect(typesIn(text).filter((type) => !['text', 'inlineCode', 'emphasis'].includes(type))).toEqual([]);
      expect(text).not.toMatch(/\n|``\s|“”| {2}/);
    }
  });
});

function inlineNodes(markdown: string): Nodes[] {
  const [block, ...rest] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
  expect(rest).toEqual([]);
  return block && 'children' in block ? block.children : [];
}

function typesIn(markdown: string): string[] {
  return inlineNodes(markdown).map(({type}) => type);
}

function quotesIn(markdown: string): string[] {
  return inlineNodes(markdown).flatMap((node) => {
    if (node.type === 'inlineCode') return [node.value];
    return node.type === 'text' ? [...node.value.matchAll(/“([^”]*)”/g)].map((match) => match[1] ?? '') : [];
  });
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
