import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from '../analysis/changedFile';

const eventsOf = async (base: string, head: string) => {
  const files = [changedFile('docs/a.md', `# A\n\n${base}\n`, `# A\n\n${head}\n`)];
  return (await analyseRange(files, {locale: 'en'})).files[0]?.events;
};

const [former, plea, latter] = [
  'The tool was known as [mill](./mill.md) before.',
  'We ask all of you to call it by its new name.',
  'The new name stands for the same thing.',
];

test('words that a paragraph had when its neighbour went are not told as gained', async () => {
  const events = await eventsOf(`${former}\n${plea}\n\n${latter}`, `${former}\n${latter}`);
  expect(events?.map(({kind, before, after}) => [kind, before, after])).toEqual([
    ['paragraph-reworded', 'We ask all of you to call it by its new name', undefined],
  ]);
});

test('a link that goes while paragraphs are joined is told', async () => {
  const events = await eventsOf(`${former}\n\n${latter}`, `${former.replace(/\[(.*?)\]\(.*?\)/, '$1')}\n${latter}`);
  expect(events).toMatchObject([{kind: 'link-removed', before: './mill.md'}]);
});

test('paragraphs that are only joined or split gain and lose nothing', async () => {
  const [one, two] = [`${former}\n${plea}`, `${former}\n\n${plea}`];
  expect((await eventsOf(one, two))?.map(({kind}) => kind)).toEqual(['whitespace-changed']);
  expect((await eventsOf(two, one))?.map(({kind}) => kind)).toEqual(['whitespace-changed']);
});

test('a paragraph that goes beside an edited one is gone', async () => {
  const events = await eventsOf(`${plea}\n\n${latter}`, latter.replace('same', 'very same'));
  expect(events?.map(({kind}) => kind)).toEqual(['paragraph-removed', 'paragraph-reworded']);
});
