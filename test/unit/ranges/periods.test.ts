import type {FirstParent} from '../../../plugin/src/git/history/firstParents';
import {movesByPeriod, periodOf, type PeriodKind} from '../../../plugin/src/ranges/periods';

/** Commits named by their numbers, oldest first. */
function commits(...dates: string[]): FirstParent[] {
  return dates.map((date, index) => ({oid: String(index + 1), seconds: Date.parse(date) / 1000}));
}

function moves(kind: PeriodKind, timeZone: string, ...dates: string[]): string[] {
  return movesByPeriod(commits(...dates), kind, timeZone).map(
    ({period, day, base, head}) => `${period.slug} ${day} ${base ?? ''}..${head}`,
  );
}

describe('periodOf', () => {
  test.each([
    ['2025-05-22', '2025-w21', '2025-W21 (2025-05-19 – 2025-05-25)'],
    ['2025-05-25', '2025-w21', '2025-W21 (2025-05-19 – 2025-05-25)'],
    ['2025-05-26', '2025-w22', '2025-W22 (2025-05-26 – 2025-06-01)'],
    ['2024-12-30', '2025-w01', '2025-W01 (2024-12-30 – 2025-01-05)'],
    ['2027-01-03', '2026-w53', '2026-W53 (2026-12-28 – 2027-01-03)'],
    ['2023-01-01', '2022-w52', '2022-W52 (2022-12-26 – 2023-01-01)'],
  ])('puts %s in an ISO week', (day, slug, title) => {
    expect(periodOf('week', day)).toMatchObject({slug, title});
  });

  test('knows how long months are', () => {
    expect(periodOf('month', '2024-02-10')).toEqual({
      slug: '2024-02',
      title: '2024-02',
      firstDay: '2024-02-01',
      lastDay: '2024-02-29',
    });
    expect(periodOf('month', '2025-12-31').lastDay).toBe('2025-12-31');
  });
});

describe('movesByPeriod', () => {
  test('goes from the last commit before a period to the last one in it', () => {
    expect(
      moves('day', 'UTC', '2025-05-20T10:00Z', '2025-05-22T00:00Z', '2025-05-22T23:59:59Z', '2025-05-23T00:00Z'),
    ).toEqual(['2025-05-20 2025-05-20 ..1', '2025-05-22 2025-05-22 1..3', '2025-05-23 2025-05-23 3..4']);
  });

  test('begins days in the time zone, also where clocks are put forward', () => {
    const dates = ['2025-03-29T22:59Z', '2025-03-29T23:00Z', '2025-03-30T21:59Z', '2025-03-30T22:00Z'];
    expect(moves('day', 'Europe/Berlin', ...dates)).toEqual([
      '2025-03-29 2025-03-29 ..1',
      '2025-03-30 2025-03-30 1..3',
      '2025-03-31 2025-03-31 3..4',
    ]);
    expect(moves('day', 'Pacific/Kiritimati', ...dates)[0]).toBe('2025-03-30 2025-03-30 ..2');
  });

  test('dates a period by its last commit', () => {
    expect(moves('month', 'UTC', '2025-05-02T00:00Z', '2025-05-17T00:00Z')).toEqual(['2025-05 2025-05-17 ..2']);
  });

  test('counts a commit that is dated before its ancestors to the day of the youngest of them', () => {
    expect(
      moves('day', 'UTC', '2025-05-20T10:00Z', '2025-05-22T10:00Z', '1999-01-01T00:00Z', '2025-05-23T10:00Z'),
    ).toEqual(['2025-05-20 2025-05-20 ..1', '2025-05-22 2025-05-22 1..3', '2025-05-23 2025-05-23 3..4']);
  });

  test('gives nothing for no commits', () => {
    expect(moves('day', 'UTC')).toEqual([]);
  });
});
