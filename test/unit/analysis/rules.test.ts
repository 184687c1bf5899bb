import {decide, rules} from '../../../plugin/src/analysis/rules';
import type {FileFacts} from '../../../plugin/src/analysis/fileFacts';
import {changeEvent} from '../../../plugin/src/markdown/changeEvent';
import type {EventKind} from '../../../plugin/src/model/event';
import {changedFile} from './changedFile';

function facts(kinds: EventKind[], extra: Partial<FileFacts> = {}): FileFacts {
  return {
    file: changedFile('docs/a.md', 'a\n', 'b\n'),
    kind: 'page',
    events: kinds.map((kind) => changeEvent(kind, {before: 'a', after: 'b'})),
    noise: null,
    movedAway: 0,
    movedHere: 0,
    redirected: false,
    ...extra,
  };
}

test('ids are unique and kebab-case, and each rule has a sentence', () => {
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
  for (const {id, sentence} of rules) {
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
