import {object} from '../spec/collections';
import type {OutputOf} from '../spec/spec';
import {ref, slug, tagGlob, titleField} from './fields';

export const unreleasedRangeSpec = object(
  {
    unreleased: ref({
      required: true,

      description: 'Where the range ends: the branch with the work that no release has yet.',
    }),
    since: ref({
      description: 'Where the range starts; the newest tag if not given.',
    }),
    tags: tagGlob({
      default: '*',

      description: 'Which tags count as releases.',
    }),
    title: titleField,
    slug: slug({
      default: 'unreleased',

      description: 'Last segment of the page’s URL, which stays while the range moves on.',
    }),
  },
  {title: 'Unreleased', description: 'What happened since the newest release.'},
);

export type UnreleasedRange = OutputOf<typeof unreleasedRangeSpec>;
