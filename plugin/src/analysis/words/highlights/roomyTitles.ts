import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {isDefinition} from '../phrases/definitions';
import {saysBoth} from '../phrases/deprecations';
import {fileName} from '../phrases/pageName';
import {type Phrases, plainText} from '../phrases/phrases';
import {ellipsis} from '../quotes/quotedSpans';
import {isExchangeIn, isGraveEvent, ofWholeSentence} from '../selection/graveSentences';
import {longTitles} from '../titles/titles';
import type {TitleSource} from '../titles/titleSource';

/** What else breaks in a file, of which each is told. */
export const mostAlso = 2;

/** The titles, of which those that lack something for want of room are made anew with the room of highlights. */
export function roomyTitles(
  sources: readonly TitleSource[],
  titles: readonly PhrasingContent[][],
  phrases: Phrases,
): PhrasingContent[][] {
  const cut = [...titles.keys()].filter((index) => isCut(titles[index] ?? [], sources[index]));
  const long = new Map(longTitles(sources.map(inHighlight), cut, phrases).map((title, at) => [cut[at], title]));
  return sources.map((_, index) => long.get(index) ?? titles[index] ?? []);
}

/** True for a source whose title tells its grave sentence, or what became of it. */
export function isOfSentence({event, grave}: TitleSource): boolean {
  return grave !== null && (isGraveEvent(event, grave) || isExchangeIn(event, grave));
}

/** There is room for what else breaks, which is not counted then, and for the sentence from its start. */
function inHighlight(source: TitleSource): TitleSource {
  const others = source.others - Math.min(source.also.length, mostAlso);
  return withWholeSentence({...source, others});
}

function withWholeSentence(source: TitleSource): TitleSource {
  const {event, grave} = source;
  if (grave === null || !isOfSentence(source)) return source;
  return {...source, event: ofWholeSentence(event, grave), count: 1};
}

/** True for a title that had no room for all that it quotes, for the column of its cell, or for what to use instead. */
function isCut(title: readonly PhrasingContent[], source: TitleSource | undefined): boolean {
  const isOfCell = source?.event.kind.startsWith('table-cell-') === true && source.event.column !== null;
  const isOfBoth = source?.event.kind === 'deprecation-added' && saysBoth(source.event);
  return (
    isOfCell ||
    isOfBoth ||
    isOfMoved(title, source) ||
    (source?.rows.length ?? 0) > 1 ||
    (source !== undefined && isDefinition(source.event)) ||
    (source?.also.length ?? 0) > 0 ||
    (source !== undefined && isOfSentence(source)) ||
    plainText(title).includes(ellipsis)
  );
}

/** True for the title of a new or removed file that had no room to say where its text stood, or stands now. */
function isOfMoved(title: readonly PhrasingContent[], source: TitleSource | undefined): boolean {
  if (!source?.moved || !/^file-(?:added|removed)$/.test(source.event.kind)) return false;
  return !plainText(title).includes(fileName(source.moved.path));
}
