import type {ChangeEvent, EventKind} from '../model/event';
import type {Block, BlockKind} from './block';
import {changeEvent} from './changeEvent';
import {codeEvents} from './codeEvents';
import type {Edit} from './edits';
import {frontMatterEvent} from './frontMatterEvents';
import type {BlockMatch} from './matchBlocks';
import {proseEvents, quotedRun} from './proseEvents';
import {customId, withoutId} from './headingIds';
import {placeOf} from './place';
import {partsOfRuns} from './splitAtLinks';
import {statusEvents} from './statusEvents';
import {loneRowEvent, rowEvents} from './tableEvents';
import {wordRuns} from './wordRuns';

/** What the events of a block need to know of its document. */
export interface DocumentTexts {
  edits: readonly Edit[];
  baseText: string;
  headText: string;
}

/** What happened to one block, in the order of reading. */
export function blockEvents(match: BlockMatch, texts: DocumentTexts): ChangeEvent[] {
  const {base, head} = match;
  if ((head ?? base)?.kind === 'front-matter') return [frontMatterEvent(base, head)];
  const status = statusEvents(match, texts.baseText);
  if (base && head) return [...changedEvents(base, head, texts), ...status];
  // What a new or lost passage says of a status is told with its words; the passage itself need not be told again.
  const isProse = ['paragraph', 'list-item'].includes((head ?? base)?.kind ?? '');
  return isProse && status.length > 0 ? status : [...loneEvents(match), ...status];
}

function changedEvents(base: Block, head: Block, texts: DocumentTexts): ChangeEvent[] {
  switch (head.kind) {
    case 'heading':
      return headingEvents(base, head, texts);
    case 'code':
      return codeEvents(base, head, texts.edits);
    case 'table-head':
    case 'table-row':
      return rowEvents(base, head, texts.headText);
    case 'paragraph':
    case 'list-item':
      return proseEvents(base, head, texts.headText);
    default:
      return partEvents(base, head);
  }
}

function headingEvents(base: Block, head: Block, texts: DocumentTexts): ChangeEvent[] {
  const place = placeOf({base, head});
  if (base.name !== head.name) {
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
  return proseEvents(base, head, texts.headText);
}

const changedKinds: Partial<Record<BlockKind, EventKind>> = {
  admonition: 'admonition-changed',
  include: 'include-changed',
  import: 'import-changed',
  image: 'image-replaced',
  tab: 'tab-renamed',
};

function partEvents(base: Block, head: Block): ChangeEvent[] {
  const place = placeOf({base, head});
  if (base.text.replace(/\s+/g, '') === head.text.replace(/\s+/g, '')) {
    return [changeEvent('whitespace-changed', place)];
  }
  const names = {before: shown(base), after: shown(head)};
  const isRenamed = names.before !== names.after;
  const spans = isRenamed
    ? names
    : quotedRun(partsOfRuns(base.text, head.text)[0] ?? wordRuns(base.text, head.text)[0]);
  const kind = (isRenamed ? changedKinds[head.kind] : undefined) ?? 'markup-changed';
  return [changeEvent(kind, {...place, ...spans, name: head.name})];
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
};

function loneEvents(match: BlockMatch): ChangeEvent[] {
  const row = loneRowEvent(match);
  if (row) return [row];
  const block = match.head ?? match.base;
  const kinds = block && loneKinds[block.kind];
  if (!block || !kinds || isClosingTag(block)) return [];
  const place = {...placeOf(match), name: block.name, count: sizeOf(block)};
  return match.head
    ? [changeEvent(kinds[0], {...place, after: shown(block)})]
    : [changeEvent(kinds[1], {...place, before: shown(block)})];
}

/** The end of an element goes without saying: its start is told. */
function isClosingTag({kind, text}: Block): boolean {
  return kind === 'markup' && /^(?:\s*<\/[\w.]+>)+\s*$/.test(text);
}

function sizeOf({kind, start, end}: Block): number {
  return kind === 'code' ? end - start + 1 : 1;
}

/** The part of a block's source by which a reader knows it. */
function shown(block: Block): string {
  const {kind, name, text} = block;
  if (kind === 'image')
    return /\]\(\s*([^)\s]+)|\bsource="([^"]+)"|\bsrc=["']([^"']+)/.exec(text)?.slice(1).find(Boolean) ?? text;
  if (kind === 'code') return text.split('\n').find((line) => !/^\s*(?:```|~~~)/.test(line) && /\w/.test(line)) ?? text;
  if (kind === 'paragraph' || kind === 'list-item') return text.replace(/^(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/, '');
  return kind === 'heading' ? withoutId(text) : (name ?? text);
}
