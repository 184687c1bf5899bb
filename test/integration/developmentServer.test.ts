import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {createRepository, type TestRepository} from '../helpers/repository';
import {commandEnvironment} from '../helpers/siteCommands';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

let repository: TestRepository;
let site: TemporarySite;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  repository = createRepository();
  site = createSite(repository, {
    config: {
      plugins: [
        ['docusaurus-plugin-content-changelog', {ranges: [{tags: 'v*', first: 'empty-tree'}, {unreleased: 'main'}]}],
      ],
    },
  });
  repository.commit('Start');
  repository.tag('v1');
  const port = await findFreePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    [
      path.join(site.folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
      ...['start', '--no-open', '--host', '127.0.0.1', '--port', String(port)],
    ],
    // A group of its own, so that nothing that it started is left behind.
    {cwd: site.folder, env: commandEnvironment(), stdio: 'ignore', detached: true},
  );
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  process.kill(-(server.pid ?? 0), 'SIGTERM');
  await ended;
  repository.cleanup();
});

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** What the server gives for a script; nothing while it does not listen yet. */
async function fetchScript(name: string): Promise<string> {
  const response = await fetch(`${address}/${name}.js`).catch(() => null);
  return response?.ok ? response.text() : '';
}

/** The script that every page loads, with the entries of the sidebar. */
async function fetchMain(): Promise<string> {
  return fetchScript('main');
}

/** The script with the data of the page of unreleased changes. */
async function fetchUnreleased(): Promise<string> {
  const [name = ''] = /content---changelog-unreleased[\w-]*/.exec(await fetchMain()) ?? [];
  return fetchScript(name);
}

/** Throws where a script does not come to hold the text in time. */
async function waitFor(text: string, script: () => Promise<string>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await script()).includes(text)) {
    if (Date.now() > end) {
      throw new Error(`The server did not show ${text}`);
    }
    await sleep(250);
  }
}

test('the development server shows a new tag and a new commit without a restart', async () => {
  await waitFor('/changelog/v1', fetchMain);
  expect(await fetchMain()).not.toContain('/changelog/v2');

  site.write('docs/intro.md', '# Introduction\n\nOther words.\n');
  repository.commit('Reword');
  repository.tag('v2');
  await waitFor('/changelog/v2', fetchMain);
  expect(await fetchUnreleased()).not.toContain('docs/more.md');

  site.write('docs/more.md', '# More\n');
  repository.commit('Add a page');
  await waitFor('docs/more.md', fetchUnreleased);
}, 200_000);
