import {indentOf} from '../../text/indentOf';

const strings = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
/** Statements that others belong to, which may stand in the same line. */
const compound = /^\s*(?:(?:if|elif|for|while|with|def|class|except|async)\b.*|else|try|finally):\s*\S/;

/**
 * How deep each statement of a sample of Python stands, as text, so that the same nesting is the same text; null where strings of
 * several lines or a prompt hide it.
 */
export function pythonNesting(text: string): string | null {
  if (/"""|'''|^\s*>>>/m.test(text)) return null;
  const depths: string[] = [];
  const levels = [-1];
  for (const line of statementsOf(text)) {
    const indent = indentOf(line);
    const top = levels.at(-1) ?? -1;
    while ((levels.at(-1) ?? -1) > indent) levels.pop();
    const isNew = levels.at(-1) !== indent;
    if (isNew) levels.push(indent);
    // A line that goes back to where no other stands cannot be read.
    const isOdd = isNew && top > indent && levels.length > 2;
    depths.push(`${levels.length}${isOdd ? '?' : ''}`);
    if (compound.test(line)) depths.push(`${levels.length + 1}`);
  }
  return depths.join();
}

/** The first lines of statements, without what their strings and comments say. */
function statementsOf(text: string): string[] {
  let open = 0;
  let goesOn = false;
  return text.split('\n').filter((line) => {
    const plain = withoutWords(line);
    const isFirst = open <= 0 && !goesOn && plain.trim() !== '';
    open += (plain.match(/[([{]/g)?.length ?? 0) - (plain.match(/[)\]}]/g)?.length ?? 0);
    goesOn = plain.endsWith('\\');
    return isFirst;
  });
}

function withoutWords(line: string): string {
  return line.replace(strings, "''").replace(/#.*$/, '').trimEnd();
}
