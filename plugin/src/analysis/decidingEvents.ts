import type {ChangeEvent} from '../model/event';
import {variantOf} from './eventPhrase';
import type {FileFacts} from './fileFacts';
import type {Decision, Rule} from './rules';

/**
 * What a reader has to know of a file first: the event that decided its type, and where that breaks, what else breaks by
 * another rule. Of a page that is gone as a whole, nothing else does.
 */
export function decidingEvents(facts: FileFacts, {rule, event}: Decision, table: readonly Rule[]): ChangeEvent[] {
  if (!event) return [];
  const first = statedBelow(event, facts.events) ?? event;
  if (rule.type !== 'breaking change' || event.kind === 'file-removed') return [first];
  const others = table.filter(({id, type}) => type === rule.type && id !== rule.id);
  const found = others.flatMap((other) => other.fires(facts) ?? []);
  return found.reduce((told, one) => (told.some((known) => isAlike(known, one)) ? told : [...told, one]), [first]);
}

/** Events of one kind are told in one sentence, and those of one line may be one edit under two names. */
function isAlike(one: ChangeEvent, other: ChangeEvent): boolean {
  const isSameLine = one.line.old === other.line.old && one.line.new === other.line.new;
  return (one.kind === other.kind && variantOf(one) === variantOf(other)) || isSameLine;
}

/** Lines below a label within which its sentence stands. */
const nearLines = 4;

/** Of a label such as `:::warning[Deprecated]`, the sentence below it that says what is meant. */
function statedBelow(label: ChangeEvent, events: readonly ChangeEvent[]): ChangeEvent | undefined {
  if (label.kind !== 'deprecation-added' || !isLabel(label)) return undefined;
  const start = label.line.new ?? 0;
  const isNear = ({line}: ChangeEvent) => line.new !== undefined && line.new > start && line.new <= start + nearLines;
  return events.find((event) => event.kind === label.kind && isNear(event) && !isLabel(event));
}

function isLabel({after, name}: ChangeEvent): boolean {
  const words = (text: string | null) => (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return /^\W*(?::::|\[!)/.test(after ?? '') || words(after).length <= words(name).length;
}
