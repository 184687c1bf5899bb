import {readFileSync} from 'node:fs';
import path from 'node:path';

/** All kinds of events, as the model lists them. */
export function eventKinds(): string[] {
  const source = readFileSync(path.join(__dirname, '../../../plugin/src/model/event.ts'), 'utf8');
  return [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map((match) => match[1] ?? '');
}
