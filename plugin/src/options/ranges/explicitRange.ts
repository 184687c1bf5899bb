import {parseRangeNotation, rangeNotationObjection} from '../parseRangeNotation';
import {object} from '../spec/collections';
import {oneOf, string} from '../spec/scalars';
import {mapped, type OutputOf} from '../spec/spec';
import {date, ref, slug, titleField} from './fields';

export const explicitRangeSpec = object(
  {
    base: ref({required: true, description: 'Where the range starts.'}),
    head: ref({required: true, description: 'Where the range ends.'}),
    notation: oneOf(['..', '...'], {
      default: '..',
      description: '`..` compares base and head, `...` compares the merge base of both and head.',
    }),
    title: titleField,
    slug: slug({
      description: 'Last segment of the page’s URL; made from the refs if not given.',
    }),
    date: date({
      description: 'Date of the page; the committer date of the head if not given.',
    }),
  },
  {title: 'One range', description: 'One range with settings of its own.'},
);

export type ExplicitRange = OutputOf<typeof explicitRangeSpec>;

/** The short form of the same. */
export const rangeNotationSpec = mapped(
  string({
    words: "a range such as 'v1.0..v1.1' or 'v1.0...v1.1'",
    check: rangeNotationObjection,
    description: 'Git’s notation: `A..B` from A to B, `A...B` from the merge base of both to B.',
  }),
  (text): ExplicitRange => {
    const range = parseRangeNotation(text);
    if (range === null) {
      throw new TypeError('a range that was checked does not parse');
    }
    return range;
  },
);
