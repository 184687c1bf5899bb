import {png, svg} from './pictures';
import {createRepository, type TestRepository} from './repository';
import {createReportSite} from './reportSite';
import type {TemporarySite} from './temporarySite';

const circle = (colour: string): string => `<circle cx="20" cy="20" r="15" fill="${colour}"/>`;

/** Writes into the page that shows it, should a script of a drawing ever run. */
const attack = '<script>document.documentElement.setAttribute("data-hacked", "1")</script>';

/** A site below `/x/`, in English and French, with one report of pictures in every state. */
export function createPicturesSite(config: object = {}): TemporarySite & {repository: TestRepository} {
  const repository = commitPictures();
  return createReportSite(repository, {
    siteDir: 'site',
    options: {limits: {pictureBytes: 20_000}},
    config: {
      baseUrl: '/x/',
      favicon: 'favicon.ico',
      trailingSlash: false,
      i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
      themeConfig: {navbar: {title: 'Docs'}, colorMode: {respectPrefersColorScheme: true}},
      ...config,
    },
  });
}

function commitPictures(): TestRepository {
  const repository = createRepository();
  repository.write('img/changed.png', png(400, 200, [200, 60, 60]));
  repository.write('img/removed.png', png(60, 40, [60, 60, 200]));
  repository.write('drawings/drawing.svg', svg(40, 40, circle('red')));
  repository.commit('Start');
  repository.tag('v1');
  repository.write('img/changed.png', png(600, 300, [60, 160, 60]));
  repository.remove('img/removed.png');
  repository.write('new/added.png', png(80, 50, [200, 200, 60]));
  repository.write('new/broken.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  repository.write('large/large.png', Buffer.concat([png(10, 10), Buffer.alloc(20_000)]));
  repository.write('drawings/drawing.svg', svg(40, 40, circle('green') + attack));
  repository.commit('Draw');
  repository.tag('v2');
  return repository;
}
