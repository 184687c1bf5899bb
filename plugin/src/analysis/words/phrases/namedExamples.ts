import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {type Phrases, plainText} from './phrases';

/** So many names are given whatever their length. */
const leastNames = 3;
/** Characters of names up to which more of them are given. */
const maxCharacters = 120;

/** The first names and how many more there are; all of them where one more has room. */
export function namedExamples(names: readonly PhrasingContent[][], phrases: Phrases): PhrasingContent[] {
  let characters = 0;
  const fitting = names.filter((name, index) => {
    characters += plainText(name).length;
    return index < leastNames || characters <= maxCharacters;
  });
  return exampleList(fitting, names.length - fitting.length, phrases);
}

/** Names, and how many more there are that are not told. */
export function exampleList(names: readonly PhrasingContent[][], more: number, phrases: Phrases): PhrasingContent[] {
  const list = names.reduce<PhrasingContent[]>((first, second, index) => {
    if (index === 0) return second;
    const isLast = index === names.length - 1 && more === 0;
    return phrases.say(isLast ? 'list.and' : 'list.comma', {first, second});
  }, []);
  return list.length === 0 ? [] : phrases.say('gather.examples', {list, more});
}
