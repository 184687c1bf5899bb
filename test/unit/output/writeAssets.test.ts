import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {blobSource} from '../../../plugin/src/git/contents/blobSource';
import {openGit} from '../../../plugin/src/git/git';
import type {BlobSource} from '../../../plugin/src/model/blobSource';
import {copyAssets, writePictures} from '../../../plugin/src/output/writeAssets';
import {png, svg} from '../../helpers/pictures';
import {createRepository} from '../../helpers/repository';

test('pictures are written byte for byte, once, and copied to the output', async () => {
  const repository = createRepository();
  const drawing = svg(1, 1, '<script>alert(1)</script>');
  repository.write('a.png', png(3, 4));
  repository.write('b.svg', drawing);
  repository.commit('Draw');
  const [a, b] = [repository.oid('HEAD:a.png'), repository.oid('HEAD:b.svg')];
  const controller = new AbortController();
  const git = openGit(repository.folder, {silenceSeconds: 10, network: false, signal: controller.signal});
  // The time for reading ranges is over by then.
  controller.abort();
  const asked: string[] = [];
  const source = blobSource({git, facts: {partial: false}, remote: 'origin', log: () => undefined});
  const readBlobs: BlobSource = async (oids, take) => {
    asked.push(...oids);
    await source(oids, take);
  };
  const missing = {oid: '0'.repeat(39) + '1', name: 'gone.png'};
  const pictures = [{oid: a, name: `${a}.png`}, {oid: b, name: `${b}.svg`}, {oid: b, name: `${b}.png`}, missing];
  const [folder, output] = [path.join(repository.folder, 'kept'), path.join(repository.folder, 'out/x')];

  await writePictures(pictures, folder, readBlobs);
  await writePictures(pictures.slice(0, 3), folder, readBlobs);
  expect(asked).toEqual([a, b, missing.oid]);
  await copyAssets(pictures, folder, output);
  expect(readdirSync(output).sort()).toEqual([`${a}.png`, `${b}.png`, `${b}.svg`].sort());
  expect(readFileSync(path.join(output, `${a}.png`))).toEqual(png(3, 4));
  expect(readFileSync(path.join(output, `${b}.svg`), 'utf8')).toBe(drawing);
  repository.cleanup();
});
