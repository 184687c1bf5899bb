const statement =
  /^\s*(?:import |from \S+ import|export |def |class |const |let |var |public |private |using |func |return\b|async |await |print\(|console\.|curl |pip3? |npm |npx |yarn |dotnet |go |az |GET |POST |PUT |DELETE |PATCH |@\w+$)/;
const ending = /[;{}([\\]\s*$|^\s*[\])}]+[,;]?\s*$/;
/** Ends in a comma, as lines of lists and of wrapped prose do; only code has other marks beside it. */
const listed = /(?:[=<>{}[\]"|$\\_]|\w\().*,\s*$/;
/** Code and links of prose, be it that a link began on the line above. */
const inlineMarks = /(?<!`)`[^`]+`(?!`)|(?:!?\[[^\][]*)?\](?:\([^)]*\)|\[[^\][]*\])/g;
/** Words alone that end in a semicolon, as items of a list do in prose; a declaration has two of them. */
const wrappedItem = /^\s*(?:[\p{L}’'-]+,?\s+){2,}[\p{L}’'-]+;\s*$/u;
const keyed = /^\s*["'][\w.$@-]+["']\s*:/;
const assignment = /^\s*[\w.[\]"'$ ]{1,60}\s?(?::=|[+-]?=(?!=))\s?\S/;
const markdownMark = /^\s*(?:[-*+]\s|\d+[.)]\s|>|\||#|!?\[|:::)/;

/** True for a line that reads as program text rather than prose; used where fences are missing or do not match. */
export function looksLikeCode(line: string): boolean {
  if (markdownMark.test(line) || (wrappedItem.test(line) && !statement.test(line))) return false;
  if (keyed.test(line) || assignment.test(line)) return wordsIn(line) < 8;
  return (statement.test(line) || ending.test(line) || isListed(line)) && wordsIn(line) < 5;
}

function isListed(line: string): boolean {
  return line.includes(',') && listed.test(line.replace(inlineMarks, ''));
}

function wordsIn(line: string): number {
  return line.match(/(?:^|\s)[A-Za-z][a-z']+(?=[\s.,;:!?]|$)/g)?.length ?? 0;
}
