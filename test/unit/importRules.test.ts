import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = path.resolve(__dirname, '../../plugin/src');

/** What a folder may import, beside itself: the data flow of CONTRIBUTING.md. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  rules: ['model'],
  locales: ['model', 'rules'],
  options: ['model', 'rules'],
  git: ['model'],
  cache: ['model'],
  text: [],
  markdown: ['model', 'text'],
  data: ['model', 'text', 'markdown'],
  code: ['model', 'text', 'markdown'],
  ranges: ['model', 'options', 'git'],
  analysis: ['model', 'text', 'rules', 'markdown', 'data', 'code', 'locales'],
  report: ['model', 'text', 'options', 'git', 'cache', 'ranges', 'analysis', 'locales'],
  output: ['model', 'text', 'options', 'markdown', 'report', 'locales'],
  cli: ['model', 'options', 'report', 'output', 'locales'],
  client: ['model'],
  theme: ['model', 'client'],
};

/** What a part of a folder may import of the folder's other parts. All may import what stands beside them in the folder. */
const allowedWithin: Record<string, Record<string, readonly string[]>> = {
  git: {
    history: [],
    fetching: ['history'],
    opening: ['history', 'fetching'],
    diff: [],
    contents: ['fetching', 'opening'],
  },
  markdown: {
    blocks: [],
    prose: ['blocks'],
    matching: ['blocks', 'prose'],
    events: ['blocks', 'prose', 'matching'],
  },
  analysis: {
    types: [],
    range: ['types'],
    events: ['range'],
    words: ['types', 'range'],
    across: ['types', 'words'],
  },
  'analysis/across': {
    edits: [],
    groups: ['edits'],
    highlights: ['edits', 'groups'],
    insights: ['edits'],
  },
  'analysis/types': {
    names: [],
    statements: ['names'],
    items: ['names', 'statements'],
    fixes: ['names'],
  },
  'analysis/words': {
    quotes: [],
    phrases: ['quotes'],
    selection: ['quotes', 'phrases'],
    titles: ['quotes', 'phrases', 'selection'],
    explanations: ['quotes', 'phrases', 'selection'],
    highlights: ['quotes', 'phrases', 'selection', 'titles', 'explanations'],
  },
};

interface Module {
  file: string;
  imports: string[];
}

function listModules(): Module[] {
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  return files.map((file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    const {importedFiles} = ts.preProcessFile(text, true, true);
    const relative = importedFiles.map(({fileName}) => fileName).filter((name) => name.startsWith('.'));
    return {file, imports: relative.map((name) => resolve(file, name, files)).filter((name) => name !== null)};
  });
}

/** Null for files that are no modules: styles, JSON. */
function resolve(from: string, name: string, files: readonly string[]): string | null {
  const target = path.posix.join(path.posix.dirname(from), name);
  const candidates = ['.ts', '.tsx', '/index.ts', '/index.tsx', ''].map((ending) => target + ending);
  return candidates.find((candidate) => files.includes(candidate)) ?? null;
}

/** The folder, or '' for a module of the root (the entries). */
function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

/** The part of a folder that a module stands in, or '' for a module of the folder itself; null for one outside of it. */
function partOf(file: string, folder: string): string | null {
  if (!file.startsWith(`${folder}/`)) return null;
  const [part = '', ...deeper] = file.slice(folder.length + 1).split('/');
  return deeper.length > 0 ? part : '';
}

const modules = listModules();

test('every folder of the plugin has a rule', () => {
  const folders = new Set(modules.map(({file}) => folderOf(file)).filter(Boolean));
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
  expect(modules.length).toBeGreaterThan(50);
});

test('imports follow the data flow', () => {
  const wrong = modules.flatMap(({file, imports}) => {
    const folder = folderOf(file);
    const may = allowed[folder];
    return imports
      .filter((target) => may && folderOf(target) !== folder && !may.includes(folderOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(allowedWithin))('imports within %s follow the order of its parts', (folder, parts) => {
  const wrong = modules.flatMap(({file, imports}) => {
    const part = partOf(file, folder);
    const may = part ? [...(parts[part] ?? []), part, ''] : null;
    return imports
      .filter((target) => may?.includes(partOf(target, folder) ?? '') === false)
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(allowedWithin))('every part of %s has a place in the order', (folder, parts) => {
  const found = modules.flatMap(({file}) => partOf(file, folder) ?? []);
  expect([...new Set(found)].filter((part) => part !== '' && !(part in parts))).toEqual([]);
});

test('no module imports itself through others', () => {
  const graph = new Map(modules.map(({file, imports}) => [file, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    } else if (!done.has(file)) {
      (graph.get(file) ?? []).forEach((target) => visit(target, [...trail, file]));
      done.add(file);
    }
  };
  modules.forEach(({file}) => visit(file, []));
  expect(cycles).toEqual([]);
});

test('only the git folder starts processes, and only through simple-git', () => {
  const users = modules
    .map(({file}) => file)
    .filter((file) => /child_process|from 'simple-git'/.test(readFileSync(path.join(source, file), 'utf8')));
  expect(users).toEqual(['git/git.ts']);
});
