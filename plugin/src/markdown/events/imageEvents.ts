import type {ChangeEvent} from '../../model/event';
import {changeEvent} from './changeEvent';
import type {Place} from '../blocks/place';

/** An image as its source says. */
export interface Image {
  source: string;
  alt: string | null;
  /** `width="300" height="200"` or what else says how large it is shown. */
  size: string | null;
}

const markdownImage = /!\[([^\]]{0,500})\]\(\s*<?([^()\s>]{1,2000})>?([^()]{0,300})\)/g;
const tag = /<img\b([^<>]{0,3000})>|:::image\b([^\n]{0,3000})/g;

/** The images in a text in order: in Markdown, as tags of HTML, as `:::image`. */
export function imagesOf(text: string): Image[] {
  const found: (Image & {at: number})[] = [];
  for (const {1: alt = '', 2: source = '', 3: rest = '', index} of text.matchAll(markdownImage)) {
    found.push({at: index, source, alt: alt.trim() || null, size: /=\d*x\d*/.exec(rest)?.[0] ?? null});
  }
  for (const {1: html, 2: directive = '', index} of text.matchAll(tag)) {
    const attributes = html ?? directive;
    const source = attribute(attributes, 'src|source');
    if (source === null) continue;
    const size = /\b(?:width|height)=\S+(?:\s+(?:width|height)=[^\s/>]+)?/.exec(attributes)?.[0] ?? null;
    found.push({at: index, source, alt: attribute(attributes, 'alt|alt-text'), size});
  }
  return found.sort((one, other) => one.at - other.at);
}

function attribute(text: string, names: string): string | null {
  const match = new RegExp(`(?:^|\\s)(?:${names})=(?:"([^"]*)"|'([^']*)'|\\{([^{}]*)\\})`).exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  return value === '' ? null : value;
}

/** Images that came, went, were replaced, or have another alternative text or size. */
export function imageEvents(before: string, after: string, place: Place): ChangeEvent[] {
  const come = imagesOf(after);
  const pairs: [Image, Image | undefined][] = imagesOf(before).map((image) => {
    const at = come.findIndex(({source}) => source === image.source);
    return [image, at < 0 ? undefined : come.splice(at, 1)[0]];
  });
  const gone = pairs.filter(([, twin]) => !twin);
  // As many as went have come: each stands in the place of one.
  if (gone.length === come.length) for (const pair of gone) pair[1] = come.shift();
  return [
    ...pairs.flatMap(([image, twin]) => (twin ? changes(image, twin, place) : [lone('image-removed', image, place)])),
    ...come.map((image) => lone('image-added', image, place)),
  ];
}

function lone(kind: 'image-added' | 'image-removed', {source, alt}: Image, place: Place): ChangeEvent {
  return changeEvent(kind, {...place, [kind === 'image-added' ? 'after' : 'before']: source, name: alt});
}

function changes(one: Image, other: Image, place: Place): ChangeEvent[] {
  const named = {...place, name: other.source};
  const changed = ([kind, before, after]: Change): ChangeEvent[] =>
    before === after ? [] : [changeEvent(kind, {...named, before, after})];
  const parts: Change[] = [
    ['image-replaced', one.source, other.source],
    ['image-alt-changed', one.alt, other.alt],
    ['image-size-changed', one.size, other.size],
  ];
  return parts.flatMap(changed);
}

type Change = [
  kind: 'image-replaced' | 'image-alt-changed' | 'image-size-changed',
  before: string | null,
  after: string | null,
];
