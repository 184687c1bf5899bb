import {object} from '../spec/collections';
import {boolean, oneOf} from '../spec/scalars';
import type {OutputOf} from '../spec/spec';
import {limitField, tagGlob} from './fields';

export const tagRangesSpec = object(
  {
    tags: tagGlob({
      required: true,

      description: 'Which tags to take, for example `v*`.',
    }),
    limit: limitField,
    prereleases: boolean({default: true, description: 'Whether tags such as `v2.0.0-rc.1` are taken.'}),
    sort: oneOf(['semver', 'date'], {
      default: 'semver',
      description:
        '`semver` puts tags in the order of their versions, and names that are no version by date; `date` puts all by date.',
    }),
    first: oneOf(['empty-tree', 'omit'], {
      default: 'omit',
      description:
        'What the oldest tag is compared with: the empty tree, so that all files are added, or nothing, so that it has no page.',
    }),
  },
  {title: 'Tags', description: 'One range for each tag, from the tag before it.'},
);

export type TagRanges = OutputOf<typeof tagRangesSpec>;
