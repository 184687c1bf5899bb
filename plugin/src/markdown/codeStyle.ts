import type {LinePair} from './codeRepair';

const languages = /^(?:jsx?|tsx?|javascript|typescript|mjs|cjs)$/i;

/** True where a line of JavaScript changed its quotation marks, semicolons, closing commas or white space, and nothing else. */
export function isRestyled({before, after}: LinePair, language: string | null): boolean {
  return languages.test(language ?? '') && plain(before) === plain(after);
}

function plain(line: string): string {
  return line
    .replace(/["'`]/g, "'")
    .replace(/[;,]\s*$/, '')
    .replace(/\s+/g, '');
}
