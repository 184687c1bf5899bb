import {folderObjection} from './checks/url';
import {object} from './spec/collections';
import {either} from './spec/either';
import {isObject} from './spec/guards';
import {string} from './spec/scalars';

const clone = object(
  {
    url: string({
      required: true,
      words: 'a URL to clone from',
      description: 'URL to clone from, into the cache. Credentials in it are shown nowhere.',
    }),
  },
  {description: 'A repository to clone.'},
);

const folder = string({
  words: "a folder such as '../docs', or {url: '…'} for a clone",
  check: folderObjection,
  description: 'A folder of a repository.',
});

export const repositorySpec = either(
  [
    {meant: isObject, spec: clone},
    {meant: () => true, spec: folder},
  ],
  {
    default: '.',
    words: "a folder such as '../docs', or {url: '…'} for a clone",
    description: 'The repository: a folder in it, relative to the site, or a URL that is cloned.',
  },
);
