import {lacksComma, type LinePair} from './codeRepair';

const languages = /^(?:jsx?|tsx?|javascript|typescript|mjs|cjs)$/i;

/** True where a line of JavaScript changed its quotation marks, semicolons, closing commas or white space, and nothing else. */
export function isRestyled(pair: LinePair, language: string | null): boolean {
  const {before, after} = pair;
  return languages.test(language ?? '') && plain(before) === plain(after) && !lacksComma(pair);
}

function plain(line: string): string {
  return line
    .replace(/["'`]/g, "'")
    .replace(/[;,]\s*$/, '')
    .replace(/\s+/g, '');
}
