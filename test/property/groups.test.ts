import fc from 'fast-check';
import {largestClasses} from '../../plugin/src/analysis/across/groups/largestClasses';
import {tableParts} from '../../plugin/src/client/groupFiles';
import type {FileJson, GroupJson, ReportJson} from '../../plugin/src/model/report';
import {reportMarkdown} from '../../plugin/src/output/markdown/reportMarkdown';
import {toPageReport} from '../../plugin/src/output/pages/toPageReport';
import {sampleFile, sampleReport} from '../unit/output/sampleReport';

const keys = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 3}), {maxLength: 30});

test('classes are disjoint, large enough, and share a key', () => {
  fc.assert(
    fc.property(keys, fc.integer({min: 1, max: 4}), (own, least) => {
      const classes = largestClasses(own, least);
      const members = classes.flat();
      expect(new Set(members).size).toBe(members.length);
      for (const one of classes) {
        expect(one.length).toBeGreaterThanOrEqual(least);
        const [first, ...others] = one.map((index) => own[index] ?? []);
        expect(first?.some((key) => others.every((other) => other.includes(key)))).toBe(true);
      }
    }),
  );
});

test('nothing that could be a class is left over', () => {
  fc.assert(
    fc.property(keys, fc.integer({min: 1, max: 4}), (own, least) => {
      const taken = new Set(largestClasses(own, least).flat());
      for (const key of new Set(own.flat())) {
        expect(own.filter((one, index) => !taken.has(index) && one.includes(key)).length).toBeLessThan(least);
      }
    }),
  );
});

test('who is together does not depend on the order', () => {
  const shuffled = keys.chain((own) =>
    fc.tuple(fc.constant(own), fc.shuffledSubarray([...own.keys()], {minLength: own.length})),
  );
  fc.assert(
    fc.property(shuffled, ([own, order]) => {
      const sets = (classes: number[][]) => classes.map((one) => [...one].sort((a, b) => a - b).join()).sort();
      const permuted = largestClasses(
        order.map((index) => own[index] ?? []),
        2,
      );
      expect(sets(permuted.map((one) => one.map((at) => order[at] ?? -1)))).toEqual(sets(largestClasses(own, 2)));
    }),
  );
});

/** Files that are single, noise, or in one of three groups. */
const report = fc
  .array(fc.constantFrom('single', 'noise', 'x', 'y', 'z'), {maxLength: 25})
  .map((places): ReportJson => {
    const groups = ['x', 'y', 'z'].flatMap((id): GroupJson[] => {
      const anchors = places.flatMap((place, index) => (place === id ? [`item-${index}`] : []));
      return anchors.length === 0 ? [] : [{id, kind: 'images', text: `Add ${id}`, type: 'minor update', anchors}];
    });
    const files = places.map((place, index): FileJson => {
      const group = groups.find(({id}) => id === place)?.id ?? null;
      return sampleFile({
        path: `${index}.md`,
        anchor: `item-${index}`,
        noise: place === 'noise' ? 'date-only' : null,
        group,
      });
    });
    return sampleReport({files, groups});
  });

test('every file of a report is in the table of the page exactly once', () => {
  fc.assert(
    fc.property(report, (one) => {
      const {single, groups, noise} = tableParts(
        toPageReport(one, {
          parseInline: (text) => [text],
          placePictures: () => null,
          placeUnchanged: () => ({source: null, leftOut: null}),
          docPermalink: () => null,
          summaryOf: ({summary}) => summary,
          ofFiles: {rendered: new Map(), events: new Map()},
        }),
      );
      const shown = [...single, ...[...groups, ...noise].flatMap(({files}) => files)].map(({anchor}) => anchor);
      expect(shown.sort()).toEqual(one.files.map(({anchor}) => anchor).sort());
    }),
  );
});

test('every file of a report is linked from the table of the Markdown exactly once, and its lines are counted once', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (one) => {
      const table = (await reportMarkdown([one])).split('# Summary Table\n\n')[1]?.split('\n\n')[0] ?? '';
      const links = [...table.matchAll(/\]\(#(item-\d+)\)/g)].map((match) => match[1]);
      expect(links.sort()).toEqual(one.files.map(({anchor}) => anchor).sort());
      const changes = [...table.matchAll(/\| (\d+) \|$/gm)].reduce((sum, match) => sum + Number(match[1]), 0);
      expect(changes).toBe(one.files.reduce((sum, file) => sum + file.changes, 0));
    }),
    {numRuns: 40},
  );
});
