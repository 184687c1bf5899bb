import type {ChangeEvent, EventKind} from '../../model/event';
import type {Block, BlockKind} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {expressionEvents} from './codeEvents';
import {attributeEvents, holdsProgram, isComponent} from './componentEvents';
import type {Edit} from '../matching/edits';
import {imageEvents} from './imageEvents';
import {admonitionTitle} from './noteName';
import {type Place, placeOf} from '../blocks/place';
import {quotedRun} from './proseEvents';
import {shown} from './shown';
import {partsOfRuns} from '../prose/splitAtLinks';
import {wordRuns} from '../prose/wordRuns';
import {withoutSpace} from '../../text/withoutSpace';

/** Of parts that go by a name: what happens where they get another one. */
const renamedKinds: Partial<Record<BlockKind, EventKind>> = {
  admonition: 'admonition-changed',
  include: 'include-changed',
  import: 'import-changed',
  export: 'export-changed',
  tab: 'tab-renamed',
};

/** Where the name stays and something else in the part changes. */
const contentKinds: Partial<Record<BlockKind, EventKind>> = {
  import: 'import-changed',
  export: 'export-changed',
};

/** What changed in an admonition, image, component or other part that is no prose. */
export function partEvents(base: Block, head: Block, edits: readonly Edit[]): ChangeEvent[] {
  const place = placeOf({base, head});
  if (withoutSpace(base.text) === withoutSpace(head.text)) return [changeEvent('whitespace-changed', place)];
  const inside = [base, head].every(holdsProgram)
    ? expressionEvents(base, head, edits)
    : innerEvents(base, head, place);
  const events = [...renamedEvents(base, head, place), ...inside];
  if (events.length > 0) return events;
  const spans = quotedRun(partsOfRuns(base.text, head.text)[0] ?? wordRuns(base.text, head.text)[0]);
  const kind = contentKinds[head.kind] ?? (isComponent(head) ? 'component-changed' : 'markup-changed');
  return [changeEvent(kind, {...place, ...spans, name: head.name})];
}

function renamedEvents(base: Block, head: Block, place: Place): ChangeEvent[] {
  const kind = renamedKinds[head.kind];
  const [before, after] = [shown(base), shown(head)];
  return kind && before !== after ? [changeEvent(kind, {...place, before, after, name: head.name})] : [];
}

function innerEvents(base: Block, head: Block, place: Place): ChangeEvent[] {
  switch (head.kind) {
    case 'image':
      return imageEvents(base.text, head.text, place);
    case 'admonition':
      return titleEvents(base, head, place);
    case 'tab':
      // The label is the tab's name, which is told.
      return attributeEvents(base, head, place, (name) => name !== 'label');
    default:
      return attributeEvents(base, head, place);
  }
}

function titleEvents(base: Block, head: Block, place: Place): ChangeEvent[] {
  const [before, after] = [admonitionTitle(base.text), admonitionTitle(head.text)];
  return before === after ? [] : [changeEvent('admonition-title-changed', {...place, before, after, name: head.name})];
}
