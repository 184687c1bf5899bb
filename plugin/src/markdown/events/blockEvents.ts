import type {ChangeEvent, EventKind} from '../../model/event';
import type {Block, BlockKind, BlockMatch} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {isComponent} from './componentEvents';
import {codeEvents} from './codeEvents';
import type {Edit} from '../matching/edits';
import {frontMatterEvent} from './frontMatterEvents';
import {itemEvents} from './itemEvents';
import {partEvents} from './partEvents';
import {proseEvents} from './proseEvents';
import {shown} from './shown';
import {hardBreak} from '../blocks/hardBreak';
import {customId, withoutId} from '../blocks/headingIds';
import {isOnlyPunctuation} from '../prose/onlyPunctuation';
import {openingSentence} from '../prose/opening';
import {placeOf} from '../blocks/place';
import {statusEvents} from './statusEvents';
import {loneRowEvent, rowEvents} from './tableEvents';
import {collapsed} from '../../text/collapsed';

/** What the events of a block need to know of its document. */
export interface DocumentTexts {
  edits: readonly Edit[];
  baseText: string;
  headText: string;
  /** The heading behind which a section stands, of its own level or a higher one; null for the first. */
  headingBefore: (side: 'base' | 'head', heading: Block) => string | null;
}

/** What happened to one block, in the order of reading. */
export function blockEvents(match: BlockMatch, texts: DocumentTexts): ChangeEvent[] {
  const {base, head} = match;
  if ((head ?? base)?.kind === 'front-matter') return [frontMatterEvent(base, head)];
  const status = statusEvents(match, texts.baseText);
  if (isCopy(match, status)) return [copyEvent(match)];
  if (base && head) return [...pairEvents(match, base, head, texts), ...status];
  // What a new or lost passage says of a status is told with its words; the passage itself need not be told again.
  const isProse = ['paragraph', 'list-item'].includes((head ?? base)?.kind ?? '');
  return isProse && status.length > 0 ? status : [...loneEvents(match, texts), ...status];
}

/** What a copy says of a status is told where it says that in another section. */
function isCopy({base, head, copyOf}: BlockMatch, status: readonly ChangeEvent[]): boolean {
  return copyOf !== undefined && (status.length === 0 || copyOf.id === (head ?? base)?.sectionId);
}

/** By the other section that has the words, where it is another one. */
function copyEvent(match: BlockMatch): ChangeEvent {
  const {base, head, copyOf} = match;
  const place = placeOf(match);
  const name = copyOf && copyOf.title !== place.section ? copyOf.source : null;
  return head
    ? changeEvent('copy-added', {...place, name, after: copied(head)})
    : changeEvent('copy-removed', {...place, name, before: base && copied(base)});
}

/** A row by its first cells, all else by its words. */
function copied(block: Block): string {
  return block.kind === 'table-row' ? block.label || block.text : shown(block);
}

/** What moved is told as such, and what changed in it beside that; blocks that moved with their section go without saying. */
function pairEvents({moved}: BlockMatch, base: Block, head: Block, texts: DocumentTexts): ChangeEvent[] {
  const isSame = isSameWords(base.text, head.text) && base.kind === head.kind && base.depth === head.depth;
  if (!moved) return changedEvents(base, head, texts);
  const moves = moved === 'along' ? [] : movedEvents(base, head, texts);
  // The columns of another table say other things.
  const isInOtherTable = head.kind === 'table-row' && base.columns.join() !== head.columns.join();
  return isSame || isInOtherTable ? moves : [...moves, ...changedEvents(base, head, texts)];
}

function isSameWords(one: string, other: string): boolean {
  return collapsed(one) === collapsed(other);
}

function movedEvents(base: Block, head: Block, {headingBefore}: DocumentTexts): ChangeEvent[] {
  const place = placeOf({base, head});
  const spans = {before: shown(base), after: shown(head)};
  if (head.kind === 'table-row') return [changeEvent('table-row-moved', {...place, ...spans, name: head.name})];
  if (head.kind !== 'heading') return [changeEvent('block-moved', {...place, ...spans, name: spans.after})];
  const [before, after] = [headingBefore('base', base), headingBefore('head', head)];
  // It moved along with the section that it stands in, or is told by its new level.
  return before === after || base.depth !== head.depth
    ? []
    : [changeEvent('section-moved', {...place, before, after, name: withoutId(head.text)})];
}

function changedEvents(base: Block, head: Block, texts: DocumentTexts): ChangeEvent[] {
  switch (head.kind) {
    case 'heading':
      return headingEvents(base, head, texts);
    case 'code':
      return codeEvents(base, head, texts.edits);
    case 'table-head':
    case 'table-row':
      return rowEvents(base, head, texts);
    case 'paragraph':
    case 'list-item':
      return itemEvents(base, head, texts);
    default:
      return partEvents(base, head, texts.edits);
  }
}

function headingEvents(base: Block, head: Block, texts: DocumentTexts): ChangeEvent[] {
  const place = placeOf({base, head});
  if (base.name !== head.name && !isPunctuated(base, head)) {
    const names = {before: withoutId(base.text), after: withoutId(head.text)};
    return [changeEvent('heading-renamed', {...place, ...names})];
  }
  if (base.sectionId !== head.sectionId) {
    const ids = {before: customId(base.text), after: customId(head.text)};
    return [changeEvent('heading-id-changed', {...place, ...ids, name: withoutId(head.text)})];
  }
  if (base.depth !== head.depth) {
    const name = withoutId(head.text);
    return [changeEvent('heading-level-changed', {...place, name, before: name, after: name})];
  }
  return proseEvents(base, head, texts);
}

/** True where the words and the anchor stay, and only marks between the words differ. */
function isPunctuated(base: Block, head: Block): boolean {
  const [before, after] = [withoutId(base.text), withoutId(head.text)];
  return base.sectionId === head.sectionId && base.depth === head.depth && isOnlyPunctuation(before, after);
}

const loneKinds: Partial<Record<BlockKind, [EventKind, EventKind]>> = {
  heading: ['heading-added', 'heading-removed'],
  paragraph: ['paragraph-added', 'paragraph-removed'],
  'list-item': ['list-item-added', 'list-item-removed'],
  'table-head': ['table-added', 'table-removed'],
  code: ['code-block-added', 'code-block-removed'],
  admonition: ['admonition-added', 'admonition-removed'],
  include: ['include-added', 'include-removed'],
  import: ['import-added', 'import-removed'],
  image: ['image-added', 'image-removed'],
  tab: ['tab-added', 'tab-removed'],
  markup: ['markup-added', 'markup-removed'],
  export: ['export-added', 'export-removed'],
};

const componentKinds: [EventKind, EventKind] = ['component-added', 'component-removed'];

function loneEvents(match: BlockMatch, {baseText, headText}: DocumentTexts): ChangeEvent[] {
  const row = loneRowEvent(match);
  if (row) return [row];
  const links = definedLinks(match);
  if (links.length > 0) return links;
  const block = match.head ?? match.base;
  const kinds = block && (isComponent(block) ? componentKinds : loneKinds[block.kind]);
  if (!block || !kinds || isClosingTag(block)) return [];
  const place = {
    ...placeOf(match),
    name: block.kind === 'heading' ? shown(block) : block.name,
    lead: block.kind === 'paragraph' ? openingSentence(firstPassage(block)) : null,
    count: sizeOf(block),
  };
  return match.head
    ? [changeEvent(kinds[0], {...place, after: shown(block, baseText)})]
    : [changeEvent(kinds[1], {...place, before: shown(block, headText)})];
}

function firstPassage({text}: Block): string {
  const [passage = ''] = text.trim().split(hardBreak, 1);
  return collapsed(passage);
}

/** Links of a paragraph that only says where they lead, for others that name them. */
function definedLinks({base, head}: BlockMatch): ChangeEvent[] {
  const block = head ?? base;
  const lines = block?.kind === 'paragraph' ? block.text.trim().split('\n') : [];
  const targets = lines.map((line) => definition.exec(line)?.[1]);
  if (targets.length === 0 || targets.includes(undefined)) return [];
  const place = placeOf({base, head});
  return targets.map((target = '') =>
    head
      ? changeEvent('link-added', {...place, after: target})
      : changeEvent('link-removed', {...place, before: target}),
  );
}

const definition = /^ {0,3}\[[^^\]][^\]]*\]:\s+<?(\S+?)>?(?:\s+["'(].*)?\s*$/;

/** The end of an element or of a directive goes without saying: its start is told. */
function isClosingTag({kind, text}: Block): boolean {
  return kind === 'markup' && /^(?:(?:\s*<\/[\w.]+>)+|\s*:{3,})\s*$/.test(text);
}

function sizeOf({kind, start, end}: Block): number {
  return kind === 'code' ? end - start + 1 : 1;
}
