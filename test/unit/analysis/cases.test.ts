import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Nodes} from 'mdast';
import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {parentPath} from '../../../plugin/src/data/keyPath';
import type {FileAnalysis} from '../../../plugin/src/model/analysis';
import type {EventJson} from '../../../plugin/src/model/report';
import {changedFile} from './changedFile';

const folder = path.join(__dirname, '../../fixtures/analysis');

/** A case may leave out what it is not about; kinds of events alone, or the whole events. */
type Expected = Partial<Omit<FileAnalysis, 'events'>> & {events: (string | EventJson)[]};

/** As it is written: with the path of the file, if its name matters. */
type Written = Expected & {path?: string};

interface Case {
  base: string;
  head: string;
  path: string;
  analysis: FileAnalysis;
  expected: Expected;
}

/** Markdown cases that hold for one extension only, and why. */
const oneExtension = new Map<string, string>([]);

async function readCase(name: string, ending: string): Promise<Case> {
  const read = (file: string) => readFileSync(path.join(folder, name, file), 'utf8');
  const files = readdirSync(path.join(folder, name));
  const [base = '', head = ''] = ['base', 'head'].map((side) =>
    read(files.find((file) => file.startsWith(`${side}.`)) ?? ''),
  );
  const {path: own, ...expected} = JSON.parse(read('expected.json')) as Written;
  const where = own ?? `docs/guide/deploy.${ending}`;
  const {files: told} = await analyseRange([changedFile(where, base, head)], {locale: 'en'});
  const [analysis] = told;
  if (!analysis) throw new Error('no analysis');
  return {base, head, path: where, analysis, expected};
}

/** Each case with the extension of its files; documents as Markdown and as MDX. */
const cases = readdirSync(folder)
  .sort()
  .flatMap((name): [string, string][] => {
    const base = readdirSync(path.join(folder, name)).find((file) => file.startsWith('base.')) ?? 'base.md';
    const own = base.slice('base.'.length);
    const endings = /^mdx?$/.test(own) && !oneExtension.has(name) ? ['md', 'mdx'] : [own];
    return endings.map((ending) => [name, ending]);
  });

describe.each(cases)('%s as %s', (name, ending) => {
  test('is typed, titled and explained as expected', async () => {
    const {analysis, expected} = await readCase(name, ending);
    const isWhole = expected.events.some((event) => typeof event === 'object');
    expect(isWhole ? analysis.events : analysis.events.map(({kind}) => kind)).toEqual(expected.events);
    expect(analysis).toMatchObject({...expected, events: analysis.events});
  });

  test('quotes contiguous spans of the base or the head only', async () => {
    const {base, head, analysis, path: where} = await readCase(name, ending);
    const holders = analysis.events.flatMap(({keyPath}) => (keyPath === undefined ? [] : [parentPath(keyPath)]));
    const sources = [base, head, where, ...holders].map(collapsed);
    for (const quote of [...quotesIn(analysis.title), ...quotesIn(analysis.explanation)]) {
      expect(sources.some((source) => source.includes(collapsed(quote)))).toBe(true);
    }
  });

  test('keeps to the lengths and lets no text of the diff become markup', async () => {
    const {analysis} = await readCase(name, ending);
    const words = (text: string) => text.split(/\s+/).length;
    expect(words(analysis.title)).toBeLessThanOrEqual(12);
    expect(words(analysis.explanation)).toBeGreaterThanOrEqual(4);
    expect(words(analysis.explanation)).toBeLessThanOrEqual(60);
    for (const text of [analysis.title, analysis.explanation]) {
      expect(typesIn(text).filter((type) => !['text', 'inlineCode', 'emphasis', 'strong'].includes(type))).toEqual([]);
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
    return node.type === 'text'
      ? [...node.value.matchAll(/“([^”]*)”/g)].map((match) => (match[1] ?? '').replace(/…$/, ''))
      : [];
  });
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
