import {replacementNear} from '../../../plugin/src/markdown/prose/replacement';

const near = (text: string) => replacementNear(text.split('\n'), 1);

test.each([
  ['**Deprecated:** Use the new `cache.clear` method.', 'Use the new `cache.clear` method.'],
  [':::danger Deprecated\n\nThis rule is on its way out, with the [style](./style.md) plugin.\n\n:::', null],
  [
    ':::danger Deprecated\n\nThis rule has been moved to the [style](./style.md) plugin. See there.\n\n:::',
    'This rule has been moved to the [style](./style.md) plugin.',
  ],
  ['### `clear` _Deprecated_\n\nLegacy alias for `cache.clear`.\n', 'Legacy alias for `cache.clear`.'],
  ['### `clear` (deprecated)\n\nUse `cache.clear` instead.\n', 'Use `cache.clear` instead.'],
  ['> [!WARNING]\n> Clearing is deprecated. Switch to pruning.\n', 'Switch to pruning.'],
  [
    'Clearing is deprecated in favor\nof pruning. Both are fast.\n\nUse a fast disk.',
    'Clearing is deprecated in favor of pruning.',
  ],
  [
    '- `clear` is deprecated, use `prune`.\n- `prune` can be used instead of it.',
    '`clear` is deprecated, use `prune`.',
  ],
  ['| `clear` | Deprecated. Use `prune`. |', 'Use `prune`.'],
  ['Clearing a cache is deprecated.\n\nUse a fast disk instead.', null],
  ['v12 rejects all of it now.\n\nTo list them, run [`shop peers`](./peers.md) instead.\n\n:::', null],
  ['It is no longer supported.\n### Use\n\nUse it instead.', null],
])('what takes the place of what goes is told in %j', (text, expected) => {
  expect(near(text)).toBe(expected);
});

test('within a note, the next paragraph may say it', () => {
  const lines = [
    ':::info',
    '',
    'v12 rejects it.',
    '',
    'To list them, run [`shop peers`](./peers.md) instead.',
    '',
    ':::',
  ];
  expect(replacementNear(lines, 3)).toBe('To list them, run [`shop peers`](./peers.md) instead.');
});

test('within a note, a sentence above may begin with a link to what is new in its place', () => {
  const note = (sentence: string) => [
    ':::danger Deprecated',
    '',
    'The old one did much.',
    '',
    sentence,
    '',
    'It is removed in v8.',
    ':::',
  ];
  expect(replacementNear(note('**[`prune`](./prune.md)** is the new way to clear it.'), 7)).toBe(
    '[`prune`](./prune.md) is the new way to clear it.',
  );
  expect(replacementNear(note('See [`prune`](./prune.md) for more.'), 7)).toBeNull();
});

test('of things that go without their names, the sentence before is told, where it names them', () => {
  const clause = 'The deprecated names keep working';
  const text = (before: string) => [`${before} ${clause} until then; both are read.`];
  const named = 'Before v2, these were `level` and `list`.';
  expect(replacementNear(text(named), 1, clause)).toBe(named);
  expect(replacementNear(text('Before v2, these had other names.'), 1, clause)).toBeNull();
  expect(replacementNear([`${named} The name \`a\` is deprecated.`], 1, 'The name `a` is deprecated')).toBeNull();
});
