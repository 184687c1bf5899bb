// Writes the reference page of the options. With --check it writes nothing and fails where the page is not up to date.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {renderOptionsReference} from './renderOptionsReference';

const page = 'site/docs/reference/options.md';
const file = path.join(__dirname, '..', page);

async function main(check: boolean): Promise<void> {
  const reference = await renderOptionsReference();
  if (!check) {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, reference);
  } else if (readFileSync(file, 'utf8') !== reference) {
    console.error(`${page} is not up to date: run tsx scripts/options-reference.ts`);
    process.exitCode = 1;
  }
}

void main(process.argv.includes('--check'));
