import {decided, page} from './decided';

test('a quantity that loses the letter of its name leaves no preview', async () => {
  const field = (name: string) => page(`The ${name} coefficient of the curve, which is a number.`);
  expect((await decided(field('alpha'), field('scale'))).type).toBe('minor update');
  const offer = (mark: string) => page(`The export of the curve as a picture${mark}, which is a file.`);
  expect((await decided(offer(' (alpha)'), offer(''))).rule).toBe('general-availability');
});
