import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const path = 'static/api.yaml';

/** A description in OpenAPI. */
function openApi(paths: string): string {
  return `openapi: 3.1.0\ninfo:\n  title: Reports\npaths:\n${paths}`;
}

/** A page of DocFX on the commands of a tool. */
function commands(text: string, note = 'Needs the tool (version 2.15.0 or higher).'): string {
  return `### YamlMime:CommandGroup\nname: reports\nnote: ${note}\ndirectCommands:\n- name: reports export\n${text}`;
}

const optional = (...names: string[]) => `  optionalParameters:\n${listOf(names)}`;
const required = (...names: string[]) => `  requiredParameters:\n${listOf(names)}`;

function listOf(names: readonly string[]): string {
  return names.map((name) => `  - name: ${name}\n    summary: Says what ${name.length} is.\n`).join('');
}

async function ruleOf(base: string | null, head: string | null, file = path): Promise<string | undefined> {
  const {files} = await analyseRange([changedFile(file, base, head)], {locale: 'en'});
  return files[0]?.rule;
}

const listReports = '  /reports:\n    get:\n      summary: Lists reports.\n';
const deleteReports = '    delete:\n      summary: Deletes reports.\n';

describe('a reference that is kept as data', () => {
  it('is narrowed by an operation, a path or a parameter that is gone', async () => {
    expect(await ruleOf(openApi(listReports + deleteReports), openApi(listReports))).toBe('reference-narrowed');
    expect(await ruleOf(openApi(`${listReports}  /rows:\n    get: {}\n`), openApi(listReports))).toBe(
      'reference-narrowed',
    );
    expect(await ruleOf(commands(optional('--all', '--rows')), commands(optional('--all')))).toBe('reference-narrowed');
  });

  it('is extended or narrowed by a value that a parameter may have', async () => {
    const accepted = (values: string) => commands(`${optional('--output')}    acceptedValues: ${values}\n`);
    expect(await ruleOf(accepted('json, table'), accepted('json, table, tsv'))).toBe('reference-extended');
    expect(await ruleOf(accepted('json, table'), accepted('json, jsonc, table'))).toBe('reference-extended');
    expect(await ruleOf(accepted('json, table, tsv'), accepted('json, table'))).toBe('reference-narrowed');
    expect(await ruleOf(accepted('json, table'), accepted('table, json'))).toBe('other-file');
    expect(await ruleOf(accepted('json, table'), accepted('json, yaml'))).toBe('other-file');
  });

  it('is extended by an operation, a path or a parameter that is new', async () => {
    expect(await ruleOf(openApi(listReports), openApi(listReports + deleteReports))).toBe('reference-extended');
    expect(await ruleOf(openApi(listReports), openApi(`${listReports}  /rows:\n    get: {}\n`))).toBe(
      'reference-extended',
    );
    expect(await ruleOf(commands(optional('--all')), commands(optional('--all', '--rows')))).toBe('reference-extended');
  });

  it('is neither by another description, or by another name of what was there', async () => {
    const renamed = listReports.replace('Lists reports', 'Lists all reports');
    expect(await ruleOf(openApi(listReports), openApi(renamed))).toBe('other-file');
    expect(await ruleOf(commands(optional('--rows')), commands(optional('--rows -r')))).toBe('other-file');
    expect(await ruleOf(commands(required('--rows')), commands(required('--rows -r')))).toBe('other-file');
  });

  it('is narrowed by what must be given now, and not by what must not be given any more', async () => {
    const before = commands(required('--id') + optional('--all', '--rows'));
    const after = commands(required('--id', '--rows') + optional('--all'));
    expect(await ruleOf(before, after)).toBe('reference-narrowed');
    expect(await ruleOf(after, before)).toBe('other-file');
  });

  it('is narrowed by a parameter of one command that another command has now', async () => {
    const two = (one: string, other: string) => commands(`${one}- name: reports list\n${other}`);
    const before = two(optional('--all', '--rows'), optional('--all'));
    expect(await ruleOf(before, two(optional('--all'), optional('--all', '--rows')))).toBe('reference-narrowed');
  });

  it('is narrowed by a mark of deprecation', async () => {
    const marked = listReports.replace('      summary', '      deprecated: true\n      summary');
    expect(await ruleOf(openApi(listReports), openApi(marked))).toBe('reference-narrowed');
    expect(await ruleOf(openApi(marked), openApi(listReports))).toBe('other-file');
    const unmarked = marked.replace('true', 'false');
    expect(await ruleOf(openApi(unmarked), openApi(marked))).toBe('reference-narrowed');
    expect(await ruleOf(openApi(marked), openApi(unmarked))).toBe('other-file');
    const status = (word: string) => commands(`  status: ${word}\n`);
    expect(await ruleOf(status('GA'), status('Deprecated'))).toBe('reference-narrowed');
  });

  it('is narrowed by a later version that it asks for', async () => {
    const later = 'Needs the tool (version 2.40.0 or higher).';
    expect(await ruleOf(commands(''), commands('', later))).toBe('reference-narrowed');
    expect(await ruleOf(commands('', later), commands(''))).toBe('other-file');
  });

  it('is extended by the end of a preview', async () => {
    const status = (word: string) => commands(`  status: ${word}\n`);
    expect(await ruleOf(status('Preview'), status('GA'))).toBe('reference-extended');
    expect(await ruleOf(status('GA'), status('Preview'))).toBe('other-file');
  });

  it('is known below a comment, and in JSON as well', async () => {
    const noted = (text: string) => `# Kept by hand.\n${openApi(text)}`;
    expect(await ruleOf(noted(listReports), noted(listReports + deleteReports))).toBe('reference-extended');
    const json = (paths: object) => JSON.stringify({openapi: '3.1.0', paths}, null, 2);
    expect(await ruleOf(json({'/reports': {get: {}}, '/rows': {}}), json({'/reports': {get: {}}}), 'api.json')).toBe(
      'reference-narrowed',
    );
  });

  it('is extended by a whole new file, and narrowed by one that is gone', async () => {
    const text = openApi(listReports);
    expect(await ruleOf(null, text)).toBe('reference-extended');
    expect(await ruleOf(text, null)).toBe('reference-narrowed');
  });

  it('is not narrowed by a file whose address is redirected, or that went to another', async () => {
    const text = openApi(listReports + deleteReports);
    const redirect = changedFile('static/_redirects', '', '/api.yaml /reports/api.yaml\n');
    const copy = changedFile('static/reports/api.yaml', null, text);
    for (const other of [redirect, copy]) {
      const {files} = await analyseRange([changedFile(path, text, null), other], {locale: 'en'});
      expect(files.map(({rule}) => rule).every((rule) => !rule.startsWith('reference-'))).toBe(true);
    }
  });
});

it('takes other data for none, whatever its keys are called', async () => {
  const settings = (keys: string) => `name: site\noptions:\n${keys}`;
  expect(await ruleOf(settings('  rows: 1\n  all: 2\n'), settings('  rows: 1\n'))).toBe('other-file');
  const versions = (options: object) => JSON.stringify({name: 'site', options}, null, 2);
  expect(await ruleOf(versions({swagger: '2.0', a: '1'}), versions({swagger: '2.0'}), 'site.json')).toBe('other-file');
});

it('lists of references hold entries, other keys of theirs do not', async () => {
  const info = (key: string) => openApi(listReports).replace('  title', `${key}  title`);
  expect(await ruleOf(info('  contact: me\n'), info(''))).toBe('other-file');
});
