import {fetchOfFile} from '../../../plugin/src/client/fetchJson';

/** Answers what is asked for, one after the other, and tells what was. */
function answering(...answers: (object | null)[]): string[] {
  const asked: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(address as string);
    const answer = answers.shift() ?? null;
    return Promise.resolve(new Response(JSON.stringify(answer), {status: answer === null ? 500 : 200}));
  });
  return asked;
}

afterEach(() => jest.restoreAllMocks());

test('what there is of the files of a page is fetched once, however many ask', async () => {
  const asked = answering({a: 1, b: 2});
  await expect(Promise.all([fetchOfFile('/one.json', 'a'), fetchOfFile('/one.json', 'b')])).resolves.toEqual([1, 2]);
  await expect(fetchOfFile('/one.json', 'a')).resolves.toBe(1);
  expect(asked).toEqual(['/one.json']);
});

test('what could not be fetched is asked for anew', async () => {
  const asked = answering(null, {a: 1});
  await expect(fetchOfFile('/two.json', 'a')).rejects.toThrow('500');
  await expect(fetchOfFile('/two.json', 'a')).resolves.toBe(1);
  expect(asked).toEqual(['/two.json', '/two.json']);
});

test('a file of which there is nothing is an error', async () => {
  answering({a: 1});
  await expect(fetchOfFile('/three.json', 'toString')).rejects.toThrow('toString');
});
