import type {ChangeEvent} from '../../model/event';
import type {Block} from '../blocks/block';
import {changeEvent} from './changeEvent';
import type {Place} from '../blocks/place';
import {withoutSpace} from '../../text/withoutSpace';

interface Attribute {
  tag: string;
  name: string;
  /** `name="value"` as it stands. */
  source: string;
}

/** Tags up to this many UTF-16 units are looked into. */
const openTag = /<([A-Za-z][\w.]*)((?:[^<>"'{}]|"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,2000}\}){0,2000})>/g;
const attribute = /([A-Za-z_][\w:.-]*)(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"'{}/]+))?/g;

/** True for a component of MDX, whose name begins with a capital letter. */
export function isComponent({kind, name}: Block): boolean {
  return kind === 'markup' && /^[A-Z]/.test(name ?? '');
}

/** True for a component that is given program text of several lines. */
export function holdsProgram(block: Block): boolean {
  return isComponent(block) && /=\{[^}\n]*\n/.test(block.text);
}

/** Attributes of tags that changed, came or went; nothing where more than attributes differs. */
export function attributeEvents(
  base: Block,
  head: Block,
  place: Place,
  isTold: (name: string) => boolean = () => true,
): ChangeEvent[] {
  if (withoutAttributes(base.text) !== withoutAttributes(head.text)) return [];
  const come = attributesOf(head.text);
  const events: ChangeEvent[] = [];
  for (const {tag, name, source: before} of attributesOf(base.text)) {
    const at = come.findIndex((one) => one.tag === tag && one.name === name);
    const [twin] = at < 0 ? [] : come.splice(at, 1);
    if (twin?.source === before || !isTold(name)) continue;
    events.push(changeEvent('component-attribute-changed', {...place, before, after: twin?.source ?? null, name: tag}));
  }
  const fresh = come.filter(({name}) => isTold(name));
  return [
    ...events,
    ...fresh.map(({tag, source: after}) => changeEvent('component-attribute-changed', {...place, after, name: tag})),
  ];
}

function attributesOf(text: string): Attribute[] {
  return [...text.matchAll(openTag)].flatMap(({1: tag = '', 2: inside = ''}) =>
    [...inside.matchAll(attribute)].map(({0: source, 1: name = ''}) => ({tag, name, source})),
  );
}

function withoutAttributes(text: string): string {
  return withoutSpace(text.replace(openTag, '<$1>'));
}
