import type {FileJson} from '../../../../plugin/src/model/report';
import {PictureShelf} from '../../../../plugin/src/output/pages/placePictures';
import {fileJson} from '../../../helpers/changes';

const shelf = (): PictureShelf => new PictureShelf({pictureBytes: 100, picturesBytes: 150}, '/x/fr/');

type Size = [bytes: number, width: number | null, height: number | null];

function picture(path: string, before: Size | null, after: Size | null, oldPath: string | null = null): FileJson {
  const blob = (side: string, size: Size | null) =>
    size && {oid: `${side}${size.join('')}`, bytes: size[0], width: size[1], height: size[2]};
  return fileJson({path, oldPath, blobs: {before: blob('a', before), after: blob('b', after)}});
}

test('both versions have addresses below the base URL, named by their contents', () => {
  const pictures = shelf();
  expect(pictures.place(picture('img/new.PNG', [10, 2, 3], [20, 4, 5], 'img/old.jpg'))).toEqual({
    before: {src: '/x/fr/assets/changelog/a1023.jpg', bytes: 10, width: 2, height: 3, leftOut: null},
    after: {src: '/x/fr/assets/changelog/b2045.png', bytes: 20, width: 4, height: 5, leftOut: null},
  });
  expect(pictures.pictures()).toEqual([
    {oid: 'a1023', name: 'a1023.jpg'},
    {oid: 'b2045', name: 'b2045.png'},
  ]);
});

test('an added and a removed picture have one version', () => {
  expect(shelf().place(picture('a.svg', null, [10, null, null]))).toMatchObject({before: null, after: {leftOut: null}});
  expect(shelf().place(picture('a.gif', [10, 1, 1], null))).toMatchObject({before: {leftOut: null}, after: null});
});

test('no other file has one, and none that kept its content', () => {
  expect(shelf().place(picture('a.zip', [1, null, null], [2, null, null]))).toBeNull();
  expect(shelf().place(fileJson({path: 'a.png'}))).toBeNull();
  const kept = {oid: 'c', bytes: 1, width: 1, height: 1};
  expect(shelf().place(fileJson({path: 'b.png', oldPath: 'a.png', blobs: {before: kept, after: kept}}))).toBeNull();
});

test.each<[string, Size, string]>([
  ['of too many bytes', [101, 1, 1], 'picture-too-large'],
  ['of too many pixels', [100, 10_000, 5001], 'picture-too-large'],
  ['that is broken', [50, null, null], 'picture-unreadable'],
])('a picture %s is left out', (_what, size, leftOut) => {
  const pictures = shelf();
  expect(pictures.place(picture('a.png', null, size))?.after).toMatchObject({src: null, leftOut});
  expect(pictures.pictures()).toEqual([]);
});

test('pictures beyond the limit of all are left out, and one that is there already costs nothing', () => {
  const pictures = shelf();
  expect(pictures.place(picture('a.png', [100, 1, 1], [60, 1, 1]))).toMatchObject({
    before: {leftOut: null},
    after: {src: null, leftOut: 'too-many-pictures'},
  });
  expect(pictures.place(picture('b.png', [100, 1, 1], [50, 1, 1]))).toMatchObject({
    before: {leftOut: null},
    after: {leftOut: null},
  });
});
