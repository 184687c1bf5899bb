import {isTypo} from '../../../markdown/prose/wordRuns';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {linesOf} from '../../../text/lineAt';
import {codeKinds, withWholeCode} from '../quotes/fragments';
import {ellipsis} from '../quotes/quotedSpans';
import {isOfMarks} from '../quotes/telling';
import {collapsed} from '../../../text/collapsed';

/** Lines of a block in which the words of its event are looked for. */
const mostLines = 400;
const longestLine = 110;
/** A word that stands in code and in prose alike, and says little without its line. */
const plainWord = /^\p{L}+(?: [\w$]+)?$/u;

/**
 * The line that words of code came to or stand in now, else the one that they went from, where a title can quote none or quotes a
 * plain word alone; empty where the title says as much.
 */
export function codeLine(
  event: ChangeEvent,
  events: readonly ChangeEvent[],
  {base, head}: Pick<ChangedFile, 'base' | 'head'>,
): string {
  if (!codeKinds.test(event.kind) || isOfMarks(event)) return '';
  const isUnquoted = withWholeCode(event) === null;
  if (!isUnquoted && !isOfPlainWord(event)) return '';
  const {before, after, lead, line} = isUnquoted ? growing(event, events) : event;
  const words = [after ?? before ?? '', ...(lead === null ? [] : [lead])].join(' ');
  const [text, start] = after === null ? [base, line.old] : [head, line.new];
  const own = linesOf(text)
    .slice((start ?? 1) - 1, (start ?? 1) - 1 + mostLines)
    .map(collapsed);
  const found = own.find((one) => hasWords(one, words)) ?? '';
  const shown = shortened(found);
  // A long line may be cut before its words.
  const isTold = hasWords(shown, words) || (isUnquoted && shown === found);
  return isTold && (isUnquoted || found !== words) ? shown : '';
}

/** A spelling that was corrected says by itself what it was. */
function isOfPlainWord({before, after}: ChangeEvent): boolean {
  const isTold = before !== null && after !== null && isTypo(before, after);
  return !isTold && [before, after].some((side) => side !== null && plainWord.test(side));
}

/** True where the words are no part of others. */
function hasWords(line: string, words: string): boolean {
  return ` ${line} `.split(words).some((before, index, parts) => {
    const after = parts[index + 1];
    return (
      after !== undefined && !(/\w$/.test(before) && /^\w/.test(words)) && !(/\w$/.test(words) && /^\w/.test(after))
    );
  });
}

/** Of the events of a section, one of words that a line gained; the event itself, where none gained any. */
function growing(event: ChangeEvent, events: readonly ChangeEvent[]): ChangeEvent {
  const isOfSection = ({kind, sectionId}: ChangeEvent) => codeKinds.test(kind) && sectionId === event.sectionId;
  const grown = events.filter((one) => isOfSection(one) && one.before === null && /\p{L}{3}/u.test(one.after ?? ''));
  return grown[0] ?? event;
}

function shortened(line: string): string {
  if (line.length <= longestLine) return line;
  const cut = line.slice(0, longestLine + 1);
  const space = cut.lastIndexOf(' ');
  return space < longestLine / 2 ? '' : `${cut.slice(0, space)}${ellipsis}`;
}
