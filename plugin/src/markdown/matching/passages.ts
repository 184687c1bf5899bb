import {itemParts} from '../blocks/itemParts';
import {collapsed} from '../../text/collapsed';

/** Where a document has a passage: the line that it begins with, and which of its lists, tables or runs of paragraphs holds it. */
export interface PassagePlace {
  line: number;
  holder: number;
}

interface Passage extends PassagePlace {
  lines: string[];
}

/** The places of paragraphs, items and rows by their words, as the lines of a document show them. */
export function passagesOf(lines: readonly string[]): Map<string, PassagePlace[]> {
  const places = new Map<string, PassagePlace[]>();
  for (const {lines: own, ...place} of passagesIn(readableLines(lines))) {
    const words = passageWords(own.join(' '));
    const known = places.get(words);
    if (known) known.push(place);
    else places.set(words, [place]);
  }
  return places;
}

/** The lines with those of code and comments emptied, in which nothing stands for readers. */
function readableLines(lines: readonly string[]): string[] {
  let end: string | null = null;
  return lines.map((line) => {
    const isInside = end !== null;
    if (end !== null) end = line.includes(end) ? null : end;
    else if (line.lastIndexOf('<!--') > line.lastIndexOf('-->')) end = '-->';
    else end = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    return isInside || end !== null ? '' : line;
  });
}

/** Words by which a passage is found, whatever its item is marked with. */
export function passageWords(text: string): string {
  return collapsed(itemParts(text.trim()).rest);
}

type Shape = 'blank' | 'item' | 'row' | 'inner' | 'words' | 'other';

/** Lines that go on with what stands above them. */
const flowing: readonly Shape[] = ['words', 'inner'];

function passagesIn(lines: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let [holder, holds, above]: [number, Shape, Shape] = [0, 'other', 'blank'];
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(/^\s*(?:>\s?)+/, '');
    const shape = shapeOf(line);
    const goesOn = flowing.includes(shape) && (above === 'item' || flowing.includes(above));
    if (goesOn) passages[passages.length - 1]?.lines.push(line);
    else if (shape !== 'blank') {
      const isHeld = shape === holds || (shape === 'inner' && holds === 'item');
      if (!isHeld) [holder, holds] = [holder + 1, shape];
      if (shape !== 'other') passages.push({lines: [line], line: index + 1, holder});
    }
    above = shape;
  }
  return passages;
}

/** What a line is by its first characters: the start of an item, a row, what is indented, or something that holds no passage. */
function shapeOf(line: string): Shape {
  if (line.trim() === '') return 'blank';
  if (/^\s*(?:`{3}|~{3}|:{3}|#{1,6}\s)/.test(line)) return 'other';
  if (itemParts(line.trim()).marker !== '') return 'item';
  if (/^\s*\|/.test(line)) return 'row';
  return /^\s/.test(line) ? 'inner' : 'words';
}
