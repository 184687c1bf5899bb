import {emptyTree} from '../../../plugin/src/git/history/history';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {expand, summarize} from '../../helpers/ranges';

describe('ranges from the calendar', () => {
  let repository: TestRepository;
  let oids: string[];

  beforeAll(() => {
    repository = createRepository();
    const days = ['2025-03-31', '2025-05-02', '2025-05-30', '2025-06-01', '2025-07-10'];
    oids = days.map((day) => repository.commit(day, {date: `${day}T22:30:00Z`}));
  });

  afterAll(() => repository.cleanup());

  async function ranges(source: object): Promise<string[]> {
    const short = (text: string): string =>
      oids.reduce((line, oid, index) => line.replace(oid, String(index + 1)), text);
    return summarize((await expand(repository, [source])).specs).map(short);
  }

  test('hold one range for each period in which the branch moved', async () => {
    const {specs, notes, problems} = await expand(repository, [{every: 'month'}]);
    expect(specs[1]).toEqual({
      base: oids[0],
      head: oids[2],
      notation: '..',
      title: '2025-05',
      slug: '2025-05',
      date: '2025-05-30',
      origin: 'ranges[0]',
      skipIfEmpty: true,
    });
    expect(specs.map(({slug}) => slug)).toEqual(['2025-03', '2025-05', '2025-06', '2025-07']);
    expect(specs[0]?.base).toBe(emptyTree.sha1);
    expect([notes, problems]).toEqual([[], []]);
  });

  test('begin and end with the days of the time zone', async () => {
    expect(await ranges({every: 'month', timeZone: 'Europe/Berlin', since: '2025-05-01'})).toEqual([
      '2025-05: 1..3',
      '2025-06: 3..4',
      '2025-07: 4..5',
    ]);
    expect(await ranges({every: 'day', timeZone: 'Asia/Tokyo', since: '2025-05-03', limit: 3})).toEqual([
      '2025-05-31: 2..3',
      '2025-06-02: 3..4',
      '2025-07-11: 4..5',
    ]);
  });

  test('are chosen whole by the days that they touch', async () => {
    expect(await ranges({every: 'week', since: '2025-05-31', until: '2025-06-01'})).toEqual(['2025-w22: 2..4']);
    expect(await ranges({every: 'month', since: '2025-05-31', until: '2025-06-01'})).toEqual([
      '2025-05: 1..3',
      '2025-06: 3..4',
    ]);
  });

  test('follow the branch that is named', async () => {
    repository.branch('old', oids[1]);
    expect(await ranges({every: 'month', branch: 'old', limit: 1})).toEqual(['2025-05: 1..2']);
    expect((await expand(repository, [{every: 'day', branch: 'mian'}])).problems).toEqual([
      {
        where: 'ranges[0].branch',
        what: 'names no commit of the repository',
        received: 'mian',
        expected: 'a tag, a branch or a commit id',
        fix: 'Did you mean main?',
      },
    ]);
  });

  test('never begin at the edge of a shallow clone', async () => {
    const clone = repository.clone({depth: 3});
    const {specs, problems} = await expand(clone, [{every: 'month'}]);
    expect(specs.map(({slug, base}) => [slug, base])).toEqual([
      ['2025-06', oids[2]],
      ['2025-07', oids[3]],
    ]);
    expect(problems).toEqual([
      {
        where: 'ranges[0]',
        what: 'needs the history before 2025-05-30, where this shallow clone ends',
        fix: expect.stringContaining('`since` or `limit`') as string,
      },
    ]);
    expect((await expand(clone, [{every: 'month', limit: 2}])).problems).toEqual([]);
    expect((await expand(clone, [{every: 'month', since: '2025-06-01'}])).problems).toEqual([]);
  });

  test('are a problem where there is no commit at all', async () => {
    const empty = createRepository();
    const {specs, problems} = await expand(empty, [{every: 'day'}]);
    expect([specs.length, problems.map(({where}) => where)]).toEqual([0, ['ranges[0].branch']]);
    empty.cleanup();
  });
});
