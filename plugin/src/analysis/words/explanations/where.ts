import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {parentPath, pathEnd} from '../../../data/keyPath';
import {headingText} from '../../../markdown/blocks/headingIds';
import type {ChangeEvent} from '../../../model/event';
import type {Phrases} from '../phrases/phrases';

/** Characters of a path that is shown; of a longer one, its end. */
const maxPath = 60;

/** The section of some events, or how many there are, with the space before it. */
export function where(
  events: readonly ChangeEvent[],
  subjectOf: (event: ChangeEvent) => string,
  phrases: Phrases,
): PhrasingContent[] {
  // A tab or heading does not stand in itself.
  const others = events.filter((event) => event.section !== headingText(subjectOf(event)));
  const sections = new Set(others.flatMap(({section}) => (section ? [section] : [])));
  const holders = new Set(events.flatMap(({keyPath}) => (keyPath === null ? [] : [parentPath(keyPath)])));
  const [section] = sections;
  const [holder] = holders;
  const isNumbered = holder?.includes('[') && section !== undefined;
  if (holder && holders.size === 1 && !isNumbered) return phrases.say('where.one', {section: pathEnd(holder, maxPath)});
  if (!section) return [];
  return sections.size === 1
    ? phrases.say('where.one', {section: section.slice(0, 80)})
    : phrases.say('where.many', {sections: sections.size});
}
