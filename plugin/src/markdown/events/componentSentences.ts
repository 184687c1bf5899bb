import type {Block} from '../blocks/block';

const quoted = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/g;
/** What an entry goes by. */
const entry = /(?<![\w.])(?:name|title|label):\s*(["'`])([^"'`\n]+)\1/;

/**
 * What a component is newly given to show, `description: 'Deprecated. Use the other one.'`, as paragraphs of the entry that they stand
 * in. Linear in the length of both.
 */
export function newSentences(base: Block, head: Block): Block[] {
  const known = new Set(base.text.split('\n').flatMap(sentencesIn));
  let section = head.section;
  return head.text.split('\n').flatMap((line, index) => {
    section = entry.exec(line)?.[2] ?? section;
    const start = head.start + index;
    const fresh = sentencesIn(line).filter((text) => !known.has(text));
    return fresh.map((text): Block => ({...head, kind: 'paragraph', text, start, end: start, section}));
  });
}

/** What a line holds in quotation marks. */
function sentencesIn(line: string): string[] {
  return [...line.matchAll(quoted)].map(([, , text = '']) => text);
}
