import type {RangeNotation} from '../model/report';
import {refObjection} from './checks/ref';
import type {Objection} from './spec/check';

export interface NotedRange {
  base: string;
  head: string;
  notation: RangeNotation;
}

/** Reads `A..B` or `A...B`; null for a text that is neither, see {@link rangeNotationObjection}. */
export function parseRangeNotation(text: string): NotedRange | null {
  return rangeNotationObjection(text) === null ? (splitRange(text).range ?? null) : null;
}

/** Why a text is not a range that {@link parseRangeNotation} reads; null if it is. */
export function rangeNotationObjection(text: string): Objection | null {
  const {range, objection} = splitRange(text);
  if (range === undefined) {
    return objection;
  }
  return sideObjection('base', range.base) ?? sideObjection('head', range.head);
}

type Split = {range: NotedRange; objection?: never} | {range?: never; objection: Objection};

/** A run of dots is the notation only if it has two or three: `A....B` is left to nobody's guess. */
function splitRange(text: string): Split {
  const [base, notation, head, ...more] = text.split(/(\.{2,})/);
  if (base === undefined || notation === undefined || head === undefined) {
    return {objection: {what: 'is one ref and not a range', fix: `Name both sides: base..${text || 'head'}`}};
  }
  if (more.length > 0 || (notation !== '..' && notation !== '...')) {
    return {objection: {what: 'has more dots than a range: ".." or "..." stands once, between base and head'}};
  }
  return {range: {base, head, notation}};
}

function sideObjection(side: 'base' | 'head', ref: string): Objection | null {
  if (ref === '') {
    return {
      what: `names no ${side}`,
      fix: `Write a ref on the ${side === 'base' ? 'left' : 'right'} of the dots; HEAD if you mean it.`,
    };
  }
  const objection = refObjection(ref);
  return objection && {...objection, what: `has a ${side} that ${objection.what}`};
}
