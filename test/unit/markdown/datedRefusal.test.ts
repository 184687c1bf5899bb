import {datedRefusal, sinceWhen} from '../../../plugin/src/markdown/events/datedRefusal';

test.each([
  ['Since v11.22.0, `shop set` refuses to write a setting to a project.', 'refuses to write'],
  ['As of May 2026, older keys are rejected.', 'are rejected'],
  ['Starting with Shop 12 the option `old` is ignored.', 'is ignored'],
  ['Beginning in version 4, a project cannot choose a folder.', 'cannot choose'],
  ['From 2.5 on, `shop publish` fails with `ERR_NAME`.', 'fails with'],
  ['Effective 2026-05-01, `parse` throws.', 'throws'],
  ['Since v3, variables are **not** expanded in it.', 'are not expanded'],
  ['Since v3, the file is no longer read.', 'is no longer read'],
  ['Since v3, `shop` no longer reads the file.', 'no longer reads'],
  ["Since v3, `shop` doesn't read the file any more.", "doesn't read"],
  ['Since v3, the flag has no effect.', 'has no effect'],
  ['The option `old` is ignored since v4.2.', 'is ignored'],
  ['It is fast. Since v3, the flag is rejected, with a warning.', 'is rejected'],
  ['- Since v3, the flag is\n  rejected.', 'is rejected'],
])('a sentence says that something is refused since when: %s', (text, verb) => {
  expect(datedRefusal(text)?.verb).toBe(verb);
});

test.each([
  ['no day', 'The option `old` is ignored.'],
  ['a day of something else', 'The setting of v4 is ignored in a project.'],
  ['a number that counts', 'As of 3 tries, the key is rejected.'],
  ['a reason', 'Since Node 18 throws an error, use another one.'],
  ['what is no longer refused', 'Since v3, `shop` no longer throws in a project.'],
  ['what is not refused', 'Since v3, a key is not rejected.'],
  ['what was refused before', 'Since v3, `shop` lists keys instead of a message that it cannot list.'],
  ['a condition', 'Since v3, if a key is old, `shop` fails with `ERR_OLD`.'],
  ['what follows from something good', 'Since v3, names are kept, so a package cannot be replaced by another one.'],
  ['what is better that way', 'Since v3, a key cannot leak into the log.'],
  ['what no one asks for', 'Since v3, a key cannot be quietly replaced.'],
  ['a thing that is new', 'Since v3, the new key cannot be read.'],
  ['what something that is there now does', 'Since v3, `shop` supports keys and rejects names.'],
  ['a thing that refuses', 'Since v3, use a key that rejects names.'],
  ['what is so by default', 'Since v3, empty lines are ignored by default.'],
  ['what happens while something runs', 'Since v3, drafts are ignored when listing keys.'],
  ['a thing that is better than before', 'Since v3, `parse` throws instead of crashing.'],
  ['less that is asked for', 'Since v3, `shop` no longer requires a key.'],
  [
    'a subject that cannot be quoted with its verb',
    `Since v3, a key like ${'`file`, '.repeat(14)}and others is rejected.`,
  ],
])('a sentence says nothing of the kind with %s', (_, text) => {
  expect(datedRefusal(text)).toBeNull();
});

test('of a version that only warned and one that refuses, the latter is told', () => {
  const text = 'Since v2.1, `shop sell` warns when run as root, and shop v3 fails with `ERR_ROOT`.';
  expect(datedRefusal(text)).toMatchObject({clause: 'shop v3 fails with `ERR_ROOT`', verb: 'fails with'});
});

test('the words that say since when go up to what is said', () => {
  expect(sinceWhen('As of v3 (May 2026), it is rejected')).toBe('As of v3 (May 2026), ');
  expect(sinceWhen('It is rejected since v3')).toBe('');
});
