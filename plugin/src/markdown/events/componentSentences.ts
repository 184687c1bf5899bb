import type {Block} from '../blocks/block';

/** Words in quotation marks. */
const sentence = /(["'`])((?:\\.|(?!\1)[^\\\n])*\s(?:\\.|(?!\1)[^\\\n])*)\1/g;
const entry = /(?<![\w.])(?:name|title|label):\s*(["'`])([^"'`\n]+)\1/g;

/**
 * What a component is newly given to show, `description: 'Deprecated. Use the other one.'`, as paragraphs of the entry that they stand
 * in.
 */
export function newSentences(base: Block, head: Block): Block[] {
  return [...head.text.matchAll(sentence)].flatMap(({index, 2: text = ''}) => {
    if (base.text.includes(text)) return [];
    const above = head.text.slice(0, index);
    const start = head.start + above.split('\n').length - 1;
    const section = [...above.matchAll(entry)].at(-1)?.[2] ?? head.section;
    return [{...head, kind: 'paragraph', text, start, end: start, section}];
  });
}
