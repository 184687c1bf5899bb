import fc from 'fast-check';
import {analyseRange} from '../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../plugin/src/model/fileChange';
import {lastRule, ruleIds, ruleTable} from '../../plugin/src/rules';
import {ruleNotes} from '../../scripts/reference/ruleNotes';
import {changedFile} from '../unit/analysis/changedFile';

/** Lines in which the rules find something, and others. */
const lines = [...new Set(Object.values(ruleNotes).flatMap(({example}) => example.flatMap(linesOf)))];
const text = fc.array(fc.oneof({weight: 4, arbitrary: fc.constantFrom(...lines)}, fc.string()), {maxLength: 16});
const side = fc.option(
  text.map((picked) => picked.map((line) => `${line}\n`).join('')),
  {nil: null, freq: 8},
);
const path = fc.constantFrom(
  'docs/a.md',
  'docs/_b.mdx',
  'whats-new.md',
  'a.png',
  'sidebars.js',
  'a.json',
  '_redirects',
  'x',
);
const file = fc
  .record({path, base: side, head: side, oldPath: fc.constantFrom(null, 'docs/old.md')})
  .filter(({base, head}) => base !== null || head !== null)
  .map(({path: name, base, head, oldPath}) =>
    changedFile(
      name,
      base,
      head,
      base !== null && head !== null && oldPath !== null ? {oldPath, status: 'renamed'} : {},
    ),
  );
const files = fc.array(file, {minLength: 1, maxLength: 4});

function linesOf({base, head}: {base: string | null; head: string | null}): string[] {
  return `${base ?? ''}\n${head ?? ''}`.split('\n');
}

async function decisions(changed: ChangedFile[], rules = {}): Promise<{rule: string; type: string}[]> {
  const {files: analysed} = await analyseRange(changed, {locale: 'en', rules});
  return analysed.map(({rule, type}) => ({rule, type}));
}

test('each file is decided by one rule of the table, with its type', async () => {
  const types = new Map<string, string>(ruleTable.map(({id, type}) => [id, type]));
  await fc.assert(
    fc.asyncProperty(files, async (changed) => {
      const made = await decisions(changed);
      expect(made).toHaveLength(changed.length);
      expect(made.filter(({rule, type}) => types.get(rule) !== type)).toEqual([]);
    }),
    {numRuns: 200},
  );
});

test('a rule that is switched off changes the files that it decided, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom(...ruleIds.filter((id) => id !== lastRule)), async (changed, id) => {
      const before = await decisions(changed);
      const after = await decisions(changed, {[id]: {type: 'off', ignore: []}});
      expect(after.map(({rule}) => rule)).not.toContain(id);
      expect(after.filter((_, at) => before[at]?.rule !== id)).toEqual(before.filter(({rule}) => rule !== id));
    }),
    {numRuns: 200},
  );
});

test('the same files have the same types, in whatever way the rules were asked before', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (changed) => {
      const before = await decisions(changed);
      await decisions(changed, Object.fromEntries(ruleIds.map((id) => [id, {type: 'bug fix', ignore: []}])));
      expect(await decisions(changed)).toEqual(before);
    }),
    {numRuns: 100},
  );
});
