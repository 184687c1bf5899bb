import type {Link} from 'mdast';
import path from 'node:path';
import type {FileJson} from '../../model/report';
import {link, text} from './nodes';

/** Links to the file blocks of one report, by anchor. */
export type FileLinks = ReadonlyMap<string, Link>;

/** A file is called by its name, as in the older system, or by its path where another file has the same name. */
export function fileLinks(files: readonly FileJson[]): FileLinks {
  const counts = new Map<string, number>();
  for (const file of files) {
    const name = path.posix.basename(file.path);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    files.map((file) => {
      const name = path.posix.basename(file.path);
      const shown = counts.get(name) === 1 ? name : file.path;
      return [file.anchor, link(`#${file.anchor}`, text(displayPath(shown)))];
    }),
  );
}

/**
 * Control characters as git quotes them: a path may hold a line break, and a heading or a table row may not. JavaScript,
 * and with it Docusaurus, takes the separators of Unicode for line breaks as well.
 */
export function displayPath(value: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return value.replace(/[\u0000-\u001F\u007F\u2028\u2029]/g, quoteControl);
}

const namedControls: Record<string, string> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

function quoteControl(character: string): string {
  const bytes = [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
  return namedControls[character] ?? bytes.join('');
}
