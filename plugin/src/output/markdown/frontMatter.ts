import {dump, type DumpOptions} from 'js-yaml';
import type {Yaml} from 'mdast';
import type {ReportJson} from '../../model/report';

/** The report's fields for a site generator; `permalink` is where the older system had the host's comparison. */
export function frontMatter(report: ReportJson): Yaml {
  const {date, compareUrl, summary, title} = report;
  const fields = {date, ...(compareUrl === null ? {} : {permalink: compareUrl}), summary, title};
  const lines = Object.entries(fields).map(([name, value]) => printField(name, value));
  return {type: 'yaml', value: lines.join('\n')};
}

/** Of documents that follow each other only the first has front matter to a parser: the rest must be harmless as MDX too. */
function printField(name: string, value: string): string {
  // Lines are not folded, so that one changed word is one changed line.
  const print = (options: DumpOptions): string => dump({[name]: value}, {lineWidth: -1, ...options}).trimEnd();
  return /[<{]/.test(value)
    ? print({forceQuotes: true, quotingType: '"'}).replace(/[<{]/g, escapeCharacter)
    : print({});
}

function escapeCharacter(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16)}`;
}
