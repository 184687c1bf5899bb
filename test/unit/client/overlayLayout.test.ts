import {overlayLayout} from '../../../plugin/src/client/overlayLayout';
import {hasSize, isShown} from '../../../plugin/src/client/shownPicture';
import type {PagePicture} from '../../../plugin/src/model/pages';

const picture = (width: number | null, height: number | null): PagePicture => ({
  src: 'a.png',
  bytes: 1,
  width,
  height,
  leftOut: null,
});

test('two versions lie on top of each other in one scale', () => {
  expect(overlayLayout(picture(100, 300), picture(400, 200))).toEqual({
    box: {aspectRatio: '400 / 300', maxWidth: 400},
    before: {width: '25%'},
    after: {width: '100%'},
  });
});

test('without a size of its own a picture has no place on another', () => {
  expect(overlayLayout(picture(null, null), picture(1, 1))).toBeNull();
  expect([hasSize(picture(null, null)), hasSize(picture(1, 1))]).toEqual([false, true]);
});

test('a picture that is left out cannot be shown', () => {
  expect(isShown(picture(1, 1))).toBe(true);
  expect(isShown({...picture(1, 1), src: null})).toBe(false);
  expect(isShown(null)).toBe(false);
});
