import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../test/fixtures/analysis');

/** Without wide characters, with which printers of tables do not agree about columns. */
const plain = /^[\x20-\x7E“”]+$/;

interface Expected {
  explanation?: string;
  events: (string | {kind: string})[];
}

/** What reports say of an event, by its kind: explanations of the cases of the tests that have that event and no other. */
export function eventExamples(): Map<string, string> {
  const examples = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const written = readFileSync(path.join(folder, name, 'expected.json'), 'utf8');
    const {explanation = '', events} = JSON.parse(written) as Expected;
    const [event, ...others] = events;
    const kind = typeof event === 'string' ? event : event?.kind;
    const isAlone = others.length === 0 && kind !== undefined && !examples.has(kind);
    if (isAlone && plain.test(explanation)) examples.set(kind, explanation);
  }
  return examples;
}
