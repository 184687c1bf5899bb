import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {rangeImpact} from '../../../plugin/src/analysis/range/rangeImpact';
import type {RangeAnalysis} from '../../../plugin/src/model/analysis';
import type {RuleSettings} from '../../../plugin/src/model/ruleSettings';
import {ruleTable} from '../../../plugin/src/rules';
import {type ExampleFile, ruleNotes} from '../../../scripts/reference/ruleNotes';
import {changedFile} from './changedFile';

/** The examples that the page of the rules shows. */
test.each(ruleTable)('the example of $id is decided by it', async ({id, type}) => {
  const {files} = await analyse(ruleNotes[id].example);
  expect(files[0]).toMatchObject({rule: id, type});
});

test.each(ruleTable)('the example of $id is decided by another rule where it is switched off', async ({id}) => {
  const off = id === 'content-updated' ? {} : {[id]: {type: 'off' as const, ignore: []}};
  const {files} = await analyse(ruleNotes[id].example, off);
  expect(files[0]?.rule === id).toBe(id === 'content-updated');
});

test('what fires a rule, and what does not, is said in whole sentences', () => {
  for (const {fires, not} of Object.values(ruleNotes)) {
    expect(fires).toMatch(/^[A-Z].*\.$/);
    expect(not).toMatch(/^[A-Z].*\.$/);
  }
});

/** The files of the example are all that the repository holds. */
function analyse(example: readonly ExampleFile[], rules: RuleSettings = {}): Promise<RangeAnalysis> {
  const files = example.map(toChangedFile);
  const paths = example.flatMap(({path, head}) => (head === null ? [] : [path]));
  return analyseRange(files, {locale: 'en', rules, impact: rangeImpact(files, {paths, documents: new Map()})});
}

function toChangedFile({path, oldPath, base, head}: ExampleFile) {
  return changedFile(path, base, head, oldPath === undefined ? {} : {oldPath, status: 'renamed'});
}
