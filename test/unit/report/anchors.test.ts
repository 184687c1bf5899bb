import fc from 'fast-check';
import {fileAnchors} from '../../../plugin/src/report/anchors';

test('an id is the start of the MD5 of the path, as in the older system', () => {
  expect(
    fileAnchors([
      'articles/ai-services/openai/how-to/realtime-audio-websockets.md',
      'articles/ai-services/openai/how-to/reinforcement-fine-tuning.md',
      'articles/ai-services/openai/realtime-audio-quickstart.md',
    ]),
  ).toEqual(['item-568961', 'item-e8028c', 'item-727df8']);
});

test('paths whose hashes begin alike both get longer ids', () => {
  // The MD5 of these begins with 257dece and 257decc.
  expect(fileAnchors(['page-1033.md', 'page-5027.md', 'page-1.md'])).toEqual([
    'item-257dece',
    'item-257decc',
    expect.stringMatching(/^item-[0-9a-f]{6}$/),
  ]);
});

test('paths that look the same keep ids of their own', () => {
  const anchors = fileAnchors(['a\uFFFD.md', 'a\uFFFD.md']);
  expect(anchors[1]).toBe(`${anchors[0] ?? ''}-2`);
});

test('ids differ for any paths, and those of other files do not depend on their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({minLength: 1}), {maxLength: 60}), (paths) => {
      const anchors = fileAnchors(paths);
      const backwards = fileAnchors([...paths].reverse());
      expect(new Set(anchors).size).toBe(paths.length);
      expect(backwards.reverse()).toEqual(anchors);
    }),
  );
});
