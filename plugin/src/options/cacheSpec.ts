import {object} from './spec/collections';
import {either} from './spec/either';
import {boolean, string} from './spec/scalars';

const words = "true, false or an object such as {path: '.changelog-cache'}";

const place = object(
  {
    path: string({
      required: true,
      words: "a folder, such as '.changelog-cache'",
      description: 'Folder of the cache, relative to the site. Clones of repositories by URL lie in it, too.',
    }),
  },
  {words, description: 'Where the cache is.'},
);

export const cacheSpec = either(
  [
    {
      meant: (value) => typeof value !== 'object' || value === null,
      spec: boolean({words, description: 'Whether there is one.'}),
    },
    {meant: () => true, spec: place},
  ],
  {
    default: true,
    words,
    description:
      'Whether and where results are kept between builds: `true` for `node_modules/.cache/docusaurus-plugin-content-changelog`.',
  },
);
