/** A link or image in Markdown source; the places are offsets into the text. */
export interface LinkSpan {
  isImage: boolean;
  text: string;
  target: string;
  start: number;
  end: number;
  textStart: number;
  targetStart: number;
}

const inline = /(!?\[)((?:[^[\]]|\[[^[\]]{0,300}\]){0,300})(\]\(<?)([^()\s>]{1,2000})[^()]{0,300}\)/g;
const definition = /^(\[)([^\]]+)(\]:\s+)(\S+)/gm;
const anchor = /(<a\s[^>]*href=["'])([^"']+)(["'][^>]*>)([^<]*)/g;

/** Inline links, images, definitions and anchors in HTML, in the order of reading. */
export function linkSpans(text: string): LinkSpan[] {
  const spans: LinkSpan[] = [];
  for (const pattern of [inline, definition]) {
    for (const {0: whole, 1: open = '', 2: label = '', 3: middle = '', 4: target = '', index} of text.matchAll(
      pattern,
    )) {
      const textStart = index + open.length;
      const targetStart = textStart + label.length + middle.length;
      const isImage = open.startsWith('!');
      spans.push({isImage, text: label, target, start: index, end: index + whole.length, textStart, targetStart});
    }
  }
  for (const {0: whole, 1: open = '', 2: target = '', 3: middle = '', 4: label = '', index} of text.matchAll(anchor)) {
    const targetStart = index + open.length;
    const textStart = targetStart + target.length + middle.length;
    spans.push({isImage: false, text: label, target, start: index, end: index + whole.length, textStart, targetStart});
  }
  return spans.sort((one, other) => one.start - other.start);
}
