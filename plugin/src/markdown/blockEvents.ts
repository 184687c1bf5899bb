import type {ChangeEvent, EventKind} from '../model/event';
import type {Block, BlockKind} from './block';
import {changeEvent} from './changeEvent';
import {codeEvents} from './codeEvents';
import type {Edit} from './edits';
import {frontMatterEvent} from './frontMatterEvents';
import type {BlockMatch} from './matchBlocks';
import {proseEvents} from './proseEvents';
import {lineOf, statusEvents} from './statusEvents';
import {loneRowEvent, rowEvents} from './tableEvents';

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
  const own = base && head ? changedEvents(base, head, texts) : loneEvents(match);
  return [...own, ...statusEvents(match, texts.baseText)];
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
  const place = {section: null, line: lineOf({base, head})};
  if (base.name !== head.name) {
    return [changeEvent('heading-renamed', {...place, before: base.name, after: head.name})];
  }
  if (base.depth !== head.depth) {
    const name = head.name;
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
  const place = {section: head.section, line: lineOf({base, head})};
  if (base.text.replace(/\s+/g, '') === head.text.replace(/\s+/g, '')) {
    return [changeEvent('whitespace-changed', place)];
  }
  const kind = changedKinds[head.kind] ?? 'markup-changed';
  const [before, after] = shown(base) === shown(head) ? [base.text, head.text] : [shown(base), shown(head)];
  return [changeEvent(kind, {...place, before, after, name: head.name})];
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
  if (!block || !kinds) return [];
  const place = {section: block.section, line: lineOf(match), name: block.name, count: sizeOf(block)};
  return match.head
    ? [changeEvent(kinds[0], {...place, after: shown(block)})]
    : [changeEvent(kinds[1], {...place, before: shown(block)})];
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
  return name ?? text;
}
