import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {joined, type Phrases, plainText} from './phrases';

/** How many names are given at most whatever their length, and the characters up to which more of them are. */
export interface ExampleRoom {
  least: number;
  characters: number;
}

const ofHighlights: ExampleRoom = {least: 3, characters: 120};

/** The first names and how many more there are; all of them where one more has room. */
export function namedExamples(
  names: readonly PhrasingContent[][],
  phrases: Phrases,
  room?: ExampleRoom,
): PhrasingContent[] {
  const fitting = fittingNames(
    names.map((text) => ({text})),
    room,
  );
  return exampleList(
    fitting.map(({text}) => text),
    names.length - fitting.length,
    phrases,
  );
}

/** The first of some names, as many as have room. */
export function fittingNames<T extends {text: readonly PhrasingContent[]}>(
  names: readonly T[],
  {least, characters: most} = ofHighlights,
): T[] {
  let characters = 0;
  return names.filter(({text}, index) => {
    characters += plainText(text).length;
    return index < least || characters <= most;
  });
}

/** Names, and how many more there are that are not told, or in how many more files. */
export function exampleList(
  names: readonly PhrasingContent[][],
  more: number,
  phrases: Phrases,
  message: 'gather.examples' | 'gather.examples.files' = 'gather.examples',
): PhrasingContent[] {
  const list = joined(names, phrases, more);
  return list.length === 0 ? [] : phrases.say(message, {list, more});
}
