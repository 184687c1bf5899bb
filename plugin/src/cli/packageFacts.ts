import {readFileSync} from 'node:fs';
import path from 'node:path';

export const packageName = 'docusaurus-plugin-content-changelog';

/** The version in package.json, which lies outside of the compiled folder and is read where it is. */
export function readVersion(): string {
  const {version} = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as {version: string};
  return version;
}
