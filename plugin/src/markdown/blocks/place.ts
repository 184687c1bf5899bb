import type {ChangeEvent} from '../../model/event';
import type {Block} from './block';

/** Where something happened: the section on either side, and the lines. */
export type Place = Pick<ChangeEvent, 'section' | 'sectionId' | 'oldSection' | 'oldSectionId' | 'line'>;

/** A block on both sides; null on the side on which it does not exist. */
interface Sides {
  base: Block | null;
  head: Block | null;
}

/** The head's section, or the base's where the head has none; the former section is told where it is another. */
export function placeOf({base, head}: Sides): Place {
  const block = head ?? base;
  return {
    section: block?.section ?? null,
    sectionId: block?.sectionId ?? null,
    oldSection: base && head && base.section !== head.section ? base.section : null,
    oldSectionId: base && head && base.sectionId !== head.sectionId ? base.sectionId : null,
    line: lineOf({base, head}),
  };
}

export function lineOf({base, head}: Sides): ChangeEvent['line'] {
  return {...(base ? {old: base.start} : {}), ...(head ? {new: head.start} : {})};
}
