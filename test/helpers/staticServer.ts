import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves a built site on a free port of the loopback address.
 *
 * @param baseUrl address of the folder; others are not found
 */
export async function serveFolder(folder: string, baseUrl = '/'): Promise<{url: string; close: () => Promise<void>}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const isBelow = pathname.startsWith(baseUrl);
    const file = isBelow ? findFile(folder, decodeURIComponent(pathname.slice(baseUrl.length - 1))) : null;
    response.writeHead(file === null ? 404 : 200, {
      'content-type': types[path.extname(file ?? '404.html')] ?? 'application/octet-stream',
    });
    createReadStream(file ?? path.join(folder, '404.html')).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, close: () => close(server)};
}

function findFile(folder: string, pathname: string): string | null {
  const base = path.join(folder, pathname);
  const candidates = [base, path.join(base, 'index.html'), `${base}.html`];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? null;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
