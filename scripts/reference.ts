// Writes what the docs and the translations take from the code. With --check it writes nothing and fails where a page is not up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {referencePages} from './reference/referencePages';

const root = path.join(__dirname, '..');

async function main(check: boolean): Promise<void> {
  for (const {file, render} of referencePages) {
    const written = readFileSync(path.join(root, file), 'utf8');
    const rendered = await render(written);
    if (rendered === written) {
      continue;
    }
    if (check) {
      console.error(`${file} is not up to date: run npm run reference`);
      process.exitCode = 1;
    } else {
      writeFileSync(path.join(root, file), rendered);
    }
  }
}

void main(process.argv.includes('--check'));
