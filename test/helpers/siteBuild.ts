import {execFileSync} from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Where the site stands that the integration and the browser tests read. */
export const siteFolder = path.join(root, '.test-site');

/** Jest's global setup: a real build of this project's own site, once for all projects that name it. */
export default function buildSite(): void {
  run('npm', 'run', '--silent', 'sample');
  run(process.execPath, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', siteFolder);
}

function run(program: string, ...args: string[]): void {
  try {
    execFileSync(program, args, {cwd: root, stdio: 'pipe', env: {...process.env, NODE_ENV: 'production', CI: 'true'}});
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: Buffer; stderr?: Buffer};
    throw new Error(`${program} ${args.join(' ')} failed:\n${String(stdout)}\n${String(stderr)}`, {cause: error});
  }
}
