import {decide} from '../../../plugin/src/analysis/types/rules';
import {applyRuleSettings} from '../../../plugin/src/analysis/types/applyRuleSettings';
import type {FileFacts} from '../../../plugin/src/analysis/fileFacts';
import {noFormerText} from '../../../plugin/src/analysis/range/formerText';
import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';
import type {EventKind} from '../../../plugin/src/model/event';
import {lastRule, ruleIds, ruleTable} from '../../../plugin/src/rules';
import {changedFile} from './changedFile';

function facts(kinds: EventKind[], extra: Partial<FileFacts> = {}): FileFacts {
  return {
    file: changedFile('docs/a.md', 'a\n', 'b\n'),
    title: null,
    kind: 'page',
    events: kinds.map((kind) => changeEvent(kind, {before: 'a', after: 'b'})),
    noise: null,
    movedAway: 0,
    movedHere: 0,
    cameFromRemoved: 0,
    twin: null,
    movedOut: null,
    cameFrom: () => null,
    redirected: false,
    dead: {base: [], head: []},
    linkCorrection: null,
    addressKept: false,
    elsewhere: {defines: () => false, says: () => false},
    former: noFormerText,
    exchangedName: null,
    ...extra,
  };
}

test('ids are unique and kebab-case, and each rule has a sentence', () => {
  expect(new Set(ruleIds).size).toBe(ruleTable.length);
  for (const {id, sentence} of ruleTable) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

test('the last rule takes what no other does', () => {
  expect(decide(facts(['paragraph-reworded'])).rule.id).toBe('content-updated');
});

test('breaking comes before new, and new before fixed', () => {
  expect(decide(facts(['code-repaired', 'table-cell-enabled', 'deprecation-added'])).rule.type).toBe('breaking change');
  expect(decide(facts(['code-repaired', 'table-cell-enabled'])).rule.type).toBe('new feature');
  expect(decide(facts(['code-repaired', 'paragraph-reworded'])).rule.type).toBe('bug fix');
});

test('noise and files that are no content come before everything else', () => {
  expect(decide(facts(['deprecation-added'], {kind: 'image'})).rule.id).toBe('image-file');
  expect(decide(facts(['deprecation-added'], {kind: 'navigation'})).rule.id).toBe('navigation-file');
  expect(decide(facts(['front-matter-date'], {noise: 'date-only'})).rule.id).toBe('noise');
});

test('a lost heading alone does not break', () => {
  expect(decide(facts(['heading-removed'])).rule.type).toBe('minor update');
  expect(decide(facts(['heading-renamed'])).rule.type).toBe('minor update');
});

test('the event that decides is handed on for the title', () => {
  expect(decide(facts(['paragraph-reworded', 'limit-lowered'])).event?.kind).toBe('limit-lowered');
  expect(decide(facts(['paragraph-reworded'])).event).toBeNull();
});

describe('what a site changes about the rules', () => {
  const limit = facts(['paragraph-reworded', 'limit-lowered', 'table-cell-enabled']);

  test('a rule of another type decides as before, and tells of the same event', () => {
    const table = applyRuleSettings({'limit-lowered': {type: 'minor update', ignore: []}});
    const {rule, event} = decide(limit, table);
    expect(rule).toMatchObject({id: 'limit-lowered', type: 'minor update'});
    expect(event?.kind).toBe('limit-lowered');
  });

  test('where a rule is switched off, the next one that fires decides', () => {
    const table = applyRuleSettings({'limit-lowered': {type: 'off', ignore: []}});
    expect(decide(limit, table).rule.id).toBe('availability-turned-on');
  });

  test('a rule leaves out the files that its globs name, and no other', () => {
    const table = applyRuleSettings({'limit-lowered': {type: null, ignore: ['docs/blog/**']}});
    const post = {...limit, file: changedFile('docs/blog/2024/a.md', 'a\n', 'b\n')};
    expect(decide(post, table).rule.id).toBe('availability-turned-on');
    expect(decide(limit, table).rule).toMatchObject({id: 'limit-lowered', type: 'breaking change'});
  });

  test('with all others switched off the last rule decides', () => {
    const off = ruleIds.filter((id) => id !== lastRule).map((id) => [id, {type: 'off', ignore: []}] as const);
    expect(decide(limit, applyRuleSettings(Object.fromEntries(off))).rule.id).toBe(lastRule);
  });
});

test('a page without a line is no new one to read', () => {
  const empty = (text: string) => facts(['file-added'], {file: changedFile('docs/empty.md', null, text)});
  expect(decide(empty('')).rule.id).toBe(lastRule);
  expect(decide(empty('Words.\n')).rule.id).toBe('page-added');
});
