import {decided, page, table} from './decided';

describe('a column of limits holds the other way round:', () => {
  const row = (limit: string) => table('| Region | Search | Capacity constrained |', `| West | ✅ | ${limit} |`);

  test.each([
    ['All tiers', ''],
    ['All tiers', 'S2, S3'],
    ['✅', ''],
  ])('“%s” that became “%s” is a limit less', async (more, less) => {
    expect((await decided(row(more), row(less))).type).toBe('new feature');
    expect((await decided(row(less), row(more))).rule).toBe('availability-turned-off');
  });

  test('other names in it are neither', async () => {
    expect((await decided(row('S2, S3'), row('L1, L2'))).type).toBe('minor update');
  });
});

describe('what could not be done can be', () => {
  test('in a sentence that is the same but for that', async () => {
    const [before, after] = [
      page("After it is made, you can't change the tier of a service."),
      page('After it is made, you can change the tier of a service.'),
    ];
    expect((await decided(before, after)).rule).toBe('support-announced');
    expect((await decided(after, before)).rule).toBe('retirement-announced');
  });

  test('in a cell that says where', async () => {
    const row = (words: string) => table('| Model | Region |', `| m4 | ${words} |`);
    expect((await decided(row('Not available'), row('East US 2'))).rule).toBe('availability-turned-on');
    expect((await decided(row('East US 2'), row('Not available'))).rule).toBe('availability-turned-off');
  });
});

test('a mark that says that something is not supported turns it off', async () => {
  const row = (mark: string) => table('| Version | Supported |', `| 33.0 | ${mark} |`);
  expect((await decided(row('✅'), row('🚫'))).rule).toBe('availability-turned-off');
});
