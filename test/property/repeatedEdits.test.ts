import fc from 'fast-check';
import {analyseRange} from '../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../plugin/src/model/fileChange';
import {changedFile} from '../unit/analysis/changedFile';

/** What stands around an edit in one page: it decides which blocks of the two versions are compared with which. */
interface Surroundings {
  above: string[];
  former: string[];
  fresh: string[];
  below: string[];
}

/** An edit that pages share, as blocks of both versions, and how an insight on so many files begins. */
interface SharedEdit {
  before: string[];
  after: string[];
  said: (files: number) => string;
  /** How titles begin that tell the edit. */
  title: RegExp;
}

const words = ['amber', 'basin', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven'];
const sentence = fc
  .array(fc.constantFrom(...words), {minLength: 2, maxLength: 7})
  .map((own) => `The ${own.join(' ')} stays.`);
const block = fc.oneof(
  sentence,
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `## ${text.slice(4, -1)}`),
  sentence.map((text) => `\`\`\`sh\nrun ${text.length}\n\`\`\``),
);
const blocks = (maxLength: number) => fc.array(block, {maxLength});
const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  above: blocks(3),
  former: blocks(3),
  fresh: blocks(3),
  below: blocks(3),
});

const edits: SharedEdit[] = [
  {
    before: [],
    after: ['## Keyless sign-in to Harbor', 'Harbor takes a token.'],
    said: (files) => `The section “Keyless sign-in to Harbor” is added to ${files} files`,
    title: /^Add the section “Keyless/,
  },
  {
    before: ['## Sign-in to Harbor by Key', 'Harbor takes a key.'],
    after: [],
    said: (files) => `The section “Sign-in to Harbor by Key” is removed from ${files} files`,
    title: /^Remove the section “Sign-in/,
  },
  {
    before: [],
    after: ['Set `HARBOR_TOKEN` to the token of your Harbor account.'],
    said: (files) => `“Set \`HARBOR_TOKEN\` to the token of your Harbor account” is new in ${files} files`,
    title: /^Add the (?:sentence|paragraph) “Set `HARBOR_TOKEN`/,
  },
  {
    before: ['Call `harbor.oldClient` with the token.'],
    after: ['Call `harbor.newClient` with the token.'],
    said: (files) => `\`harbor.oldClient\` becomes \`harbor.newClient\` in ${files} files`,
    title: /^(?:Reword|Rename|Change|Correct) harbor\.oldClient/,
  },
];

function page(
  name: string,
  {above, former, fresh, below}: Surroundings,
  {before, after}: Pick<SharedEdit, 'before' | 'after'>,
): ChangedFile {
  const text = (own: readonly string[], edit: readonly string[]) =>
    [`# ${name}`, ...above, ...edit, ...own, ...below, ''].join('\n\n');
  return changedFile(`docs/${name}.md`, text(former, before), text(fresh, after));
}

test('an edit that pages share is told with the number of all of them, whatever else changes in each', async () => {
  const bare: Surroundings = {above: [], former: [], fresh: [], below: []};
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...edits),
      fc.array(surroundings, {minLength: 2, maxLength: 6}),
      async (edit, own) => {
        const files = [bare, ...own].map((one, index) => page(`Page ${index}`, one, edit));
        const all = [...files.keys()];
        const {insights, groups, gatherings} = await analyseRange(files, {locale: 'en'});
        const start = edit.said(0).split(' 0 files')[0] ?? '';
        const said = insights.filter(({text}) => text.startsWith(start));
        for (const {text, files: members} of said) {
          expect(text).toContain(edit.said(files.length));
          expect(members).toEqual(all);
        }
        const shared = [...groups, ...gatherings].map(({text}) => text.replaceAll('`', ''));
        for (const text of shared.filter((one) => edit.title.test(one))) {
          const [, told, others = '0'] = /(\d+) files(?: \(and (\d+) more beside other edits\))?/.exec(text) ?? [];
          expect(Number(told) + Number(others)).toBe(files.length);
        }
        const isTold = [...groups, ...gatherings].some(({files: members}) => members.length === all.length);
        expect(said.length > 0 || isTold).toBe(true);
      },
    ),
    {numRuns: 40},
  );
});

/** One sentence of several pages, each with words of its own. */
const support = (own: string, models: string) =>
  `- The Harbor service supports ${models}, as the ${own} guide of the shop says.`;

test('a value that goes from one sentence of pages has one type in all of them', async () => {
  const bare: Surroundings = {above: [], former: [], fresh: [], below: []};
  const left = fc.constantFrom('a `hb-4` series model', 'the `hb-4` model', 'an `hb-4` series model');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(surroundings, left), {minLength: 1, maxLength: 5}), async (own) => {
      const files = ([[bare, 'a `hb-4` series model'], ...own] as const).map(([around, models], index) =>
        page(`Page ${index}`, around, {
          before: [support('former', 'either a `hb-35-small` or `hb-4` series models')],
          after: [support('latter', models)],
        }),
      );
      const {files: told} = await analyseRange(files, {locale: 'en'});
      expect(told.map(({type}) => type)).toEqual(files.map(() => 'breaking change'));
    }),
    {numRuns: 25},
  );
});
