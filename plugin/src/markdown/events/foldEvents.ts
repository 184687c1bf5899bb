import type {ChangeEvent, EventKind} from '../../model/event';

const added = new Set<EventKind>([
  'paragraph-added',
  'copy-added',
  'link-added',
  'list-item-added',
  'table-added',
  'table-row-added',
  'code-block-added',
  'admonition-added',
  'include-added',
  'image-added',
  'markup-added',
  'component-added',
  'import-added',
  'export-added',
]);
const removed = new Set<EventKind>([
  'paragraph-removed',
  'copy-removed',
  'link-removed',
  'list-item-removed',
  'table-removed',
  'table-row-removed',
  'code-block-removed',
  'admonition-removed',
  'include-removed',
  'image-removed',
  'markup-removed',
  'component-removed',
  'import-removed',
  'export-removed',
]);

interface Fold {
  parents: EventKind[];
  children: Set<EventKind>;
  line: (event: ChangeEvent) => number;
  lines: ReadonlySet<number>;
}

/**
 * Folds what came with a new heading or tab into the event of the heading or tab, as its number of lines, and the same
 * for what went. Rows fold into their table, paragraphs into their admonition.
 */
export function foldEvents(
  events: readonly ChangeEvent[],
  addedLines: ReadonlySet<number>,
  removedLines: ReadonlySet<number>,
): ChangeEvent[] {
  const fresh = (event: ChangeEvent) => event.line.new ?? 0;
  const old = (event: ChangeEvent) => event.line.old ?? 0;
  const folds: Fold[] = [
    {parents: ['heading-added', 'tab-added'], children: added, line: fresh, lines: addedLines},
    {parents: ['heading-removed', 'tab-removed'], children: removed, line: old, lines: removedLines},
    {parents: ['table-added'], children: new Set(['table-row-added', 'copy-added']), line: fresh, lines: addedLines},
    {
      parents: ['table-removed'],
      children: new Set(['table-row-removed', 'copy-removed']),
      line: old,
      lines: removedLines,
    },
    {
      parents: ['admonition-added'],
      children: new Set(['paragraph-added', 'list-item-added', 'copy-added']),
      line: fresh,
      lines: addedLines,
    },
    {
      parents: ['admonition-removed'],
      children: new Set(['paragraph-removed', 'list-item-removed', 'copy-removed']),
      line: old,
      lines: removedLines,
    },
  ];
  return withoutRenumbering(folds.reduce<ChangeEvent[]>(foldOnce, [...events]));
}

const itemKinds: readonly EventKind[] = ['list-item-added', 'list-item-removed', 'block-moved'];

/** Numbers that follow from items that came, went or moved in the section need not be told. */
function withoutRenumbering(events: readonly ChangeEvent[]): ChangeEvent[] {
  const sections = new Set(events.flatMap(({kind, sectionId}) => (itemKinds.includes(kind) ? [sectionId] : [])));
  return events.filter(({kind, sectionId}) => kind !== 'list-renumbered' || !sections.has(sectionId));
}

function foldOnce(events: ChangeEvent[], {parents, children, line, lines}: Fold): ChangeEvent[] {
  const sorted = [...events].sort((one, other) => line(one) - line(other));
  const starts = sorted.filter(({kind}) => parents.includes(kind)).map(line);
  const kept: ChangeEvent[] = [];
  let end = 0;
  for (const event of sorted) {
    const start = line(event);
    if (parents.includes(event.kind)) {
      end = stretchEnd(lines, start, starts.find((next) => next > start) ?? Infinity);
      kept.push({...event, count: end - start + 1});
    } else if (!children.has(event.kind) || start > end) kept.push(event);
    else nameNote(kept, event);
  }
  return kept;
}

/** A note is known by its first words, where it has words of its own. */
function nameNote(kept: ChangeEvent[], {before, after}: ChangeEvent): void {
  const note = kept[kept.length - 1];
  const isUnnamed = note?.kind.startsWith('admonition-') && note.name === (note.after ?? note.before);
  if (note && isUnnamed) kept[kept.length - 1] = {...note, name: after ?? before};
}

/** Last line of the stretch of changed lines that a line begins, before the line at which the next parent stands. */
function stretchEnd(lines: ReadonlySet<number>, start: number, next: number): number {
  let end = start;
  while (lines.has(end + 1) && end + 1 < next) end++;
  return end;
}
