import fc from 'fast-check';
import type {FirstParent} from '../../plugin/src/git/history/firstParents';
import type {GitTag} from '../../plugin/src/git/history/refs';
import {movesByPeriod, type PeriodKind} from '../../plugin/src/ranges/periods';
import {tagSteps, type TagSort} from '../../plugin/src/ranges/tagSteps';

const year = 366 * 24 * 3600;
const start = Date.UTC(2024, 0, 1) / 1000;
const kinds = fc.constantFrom<PeriodKind>('day', 'week', 'month');
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia');

/** Any committer dates, in any order: clocks are wrong at times. */
const histories = fc
  .array(fc.integer({min: start, max: start + year}), {maxLength: 40})
  .map((dates) => dates.map((seconds, index): FirstParent => ({oid: String(index), seconds})));

const number = fc.integer({min: 0, max: 3});
const names = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('v', '', 'pkg@'), number, number, number)
      .map(([prefix, ...v]) => prefix + v.join('.')),
  },
  {weight: 2, arbitrary: fc.tuple(number, number).map(([major, pre]) => `v${major}.0.0-rc.${pre}`)},
  fc.constantFrom('nightly', 'preview', '2025-05-22', 'release-1.2', 'release-1.10'),
);

/** Tags with names of their own; those behind `old` are on commits that came later. */
const growing = fc
  .tuple(
    fc.uniqueArray(names, {maxLength: 14}),
    fc.nat({max: 14}),
    fc.array(fc.nat({max: 5}), {minLength: 14, maxLength: 14}),
  )
  .map(([all, cut, days]) => {
    const tags = all.map((name, index): GitTag => {
      const day = (days[index] ?? 0) + (index < cut ? 1 : 10);
      return {name, ref: name, oid: `commit ${day}`, date: new Date(Date.UTC(2025, 4, day)).toISOString()};
    });
    return {old: tags.slice(0, cut), all: tags};
  });

function stepsOf(tags: readonly GitTag[], sort: TagSort): Map<string, string | null> {
  return new Map(tagSteps(tags, sort).map(({tag, before}) => [tag.name, before?.oid ?? null]));
}

describe('ranges while history grows', () => {
  test('a new tag changes no range of an older one', () => {
    fc.assert(
      fc.property(growing, fc.constantFrom<TagSort>('semver', 'date'), ({old, all}, sort) => {
        const after = stepsOf(all, sort);
        for (const [name, before] of stepsOf(old, sort)) {
          expect(after.get(name)).toBe(before);
        }
      }),
    );
  });

  test('each tag has one range, from another commit that is not younger', () => {
    fc.assert(
      fc.property(growing, fc.constantFrom<TagSort>('semver', 'date'), ({all}, sort) => {
        const steps = tagSteps(all, sort);
        expect(steps.map(({tag}) => tag.name).sort()).toEqual(all.map(({name}) => name).sort());
        for (const {tag, before} of steps) {
          expect(before?.oid).not.toBe(tag.oid);
          expect((before?.date ?? '') <= tag.date).toBe(true);
        }
      }),
    );
  });

  test('a new commit changes no period but the last', () => {
    fc.assert(
      fc.property(histories, fc.nat({max: 40}), kinds, zones, (commits, cut, kind, zone) => {
        const finished = movesByPeriod(commits.slice(0, cut), kind, zone).slice(0, -1);
        expect(movesByPeriod(commits, kind, zone).slice(0, finished.length)).toEqual(finished);
      }),
    );
  });

  test('periods follow each other without a gap, in time and in commits, under slugs of their own', () => {
    fc.assert(
      fc.property(histories, kinds, zones, (commits, kind, zone) => {
        const moves = movesByPeriod(commits, kind, zone);
        expect(moves.map(({base}) => base)).toEqual([null, ...moves.map(({head}) => head)].slice(0, moves.length));
        expect(moves.at(-1)?.head).toBe(commits.at(-1)?.oid);
        expect(new Set(moves.map(({period}) => period.slug)).size).toBe(moves.length);
        moves.forEach(({period, day}) => expect(period.firstDay <= day && day <= period.lastDay).toBe(true));
        moves.slice(1).forEach(({period}, index) => {
          expect((moves[index]?.period.lastDay ?? '') < period.firstDay).toBe(true);
        });
      }),
    );
  });
});
