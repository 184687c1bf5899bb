import type {RuleSetting} from '../../../plugin/src/model/ruleSettings';
import {validateOptions} from '../../../plugin/src/options';
import type {RuleId} from '../../../plugin/src/rules';
import type {
  ChangelogOptions,
  ExplicitRange,
  PluginOptions,
  RangeSource,
  RangesFunction,
} from '../../../plugin/src/options';

/** Each can stand for the other, and neither is `any` or `unknown`. */
type Same<A, B> = unknown extends A | B ? false : [A, B] extends [B, A] ? true : false;

/** Takes what the type says and so compiles only where both agree. */
function holds(value: true): void {
  expect(value).toBe(true);
}

interface Explicit {
  base: string;
  head: string;
  notation: '..' | '...';
  title?: string;
  slug?: string;
  date?: string;
}

test('what the plugin reads has the types of the spec, with the defaults in', () => {
  holds(true satisfies Same<PluginOptions['title'], string>);
  holds(true satisfies Same<PluginOptions['repository'], string | {url: string}>);
  holds(true satisfies Same<PluginOptions['uncategorized'], 'omit' | 'report'>);
  holds(true satisfies Same<PluginOptions['onMissing'], 'ignore' | 'log' | 'warn' | 'throw'>);
  holds(true satisfies Same<PluginOptions['ranges'], RangeSource[]>);
  holds(true satisfies Same<PluginOptions['categories'], Record<string, {label: string; paths: string[]}>>);
  holds(true satisfies Same<PluginOptions['limits']['files'], number>);
  holds(true satisfies Same<PluginOptions['rules'], Partial<Record<RuleId, RuleSetting>>>);
  holds(true satisfies Same<Extract<PluginOptions['sidebar'], {id: unknown}>['id'], string | null>);
  holds(true satisfies Same<ExplicitRange, Explicit>);
  holds(true satisfies Same<Extract<RangeSource, (...args: never[]) => unknown>, RangesFunction>);
});

test('what users write needs the ranges and no more', () => {
  holds(true satisfies Same<{ranges: ChangelogOptions['ranges']} extends ChangelogOptions ? true : false, true>);
  const full = {
    ranges: [
      'v1..v2',
      {base: 'v1', head: 'v2', title: undefined},
      {tags: 'v*', limit: 3},
      {every: 'week', since: '2024-01-01'},
      {unreleased: 'HEAD'},
      async (git) => (await git.tags('v*')).map(({ref}) => ({base: ref, head: 'HEAD'})),
    ],
    categories: {api: {label: 'API', paths: ['api/**']}},
    rules: {'page-moved': 'minor update', 'limit-lowered': {ignore: ['blog/**']}},
    sidebar: false,
    host: {name: 'Forge', compare: 'https://forge.test/{base}/{head}'},
    repository: {url: 'https://forge.test/a.git'},
    root: undefined,
  } satisfies ChangelogOptions;
  expect(validateOptions({options: full})).toMatchObject({sidebar: false, root: ''});
});

test('what users may not write does not compile', () => {
  const wrong: unknown[] = [
    // @ts-expect-error -- the ranges are required
    {} satisfies ChangelogOptions,
    // @ts-expect-error -- a misspelt option
    {ranges: [], titel: ''} satisfies ChangelogOptions,
    // @ts-expect-error -- a period that there is not
    {ranges: [{every: 'year'}]} satisfies ChangelogOptions,
    // @ts-expect-error -- a rule that there is not
    {ranges: [], rules: {'page-lost': 'off'}} satisfies ChangelogOptions,
    // @ts-expect-error -- `true` says nothing
    {ranges: [], sidebar: true} satisfies ChangelogOptions,
  ];
  for (const options of wrong) {
    expect(() => validateOptions({options})).toThrow('The options of the changelog plugin are not valid');
  }
});
