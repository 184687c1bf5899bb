import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '../../..');

/** What people read: the pages of the site, and the files at the root that are written by hand. Paths from the root. */
export const documents: readonly string[] = [
  ...readdirSync(path.join(root, 'site/docs'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('site/docs', file.split(path.sep).join('/')))
    .sort(),
  'README.md',
  'CONTRIBUTING.md',
];

export function readDocument(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
