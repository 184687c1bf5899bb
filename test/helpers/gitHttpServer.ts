import {spawn} from 'node:child_process';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {isolatedEnvironment} from './repository';

export interface GitHttpServer {
  port: number;
  /** What each request said of itself in its `Authorization` header. */
  authorizations: (string | undefined)[];
  close: () => void;
}

/** Serves a repository as a host does: git's own smart HTTP, for those who know the user and the password. */
export async function serveRepository(gitDir: string, credentials: string): Promise<GitHttpServer> {
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    if (request.headers.authorization === expected) {
      runBackend(gitDir, request, response);
    } else {
      response.writeHead(401, {'www-authenticate': 'Basic realm="git"'}).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    authorizations,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function runBackend(gitDir: string, request: IncomingMessage, response: ServerResponse): void {
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...isolatedEnvironment('/nonexistent'),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROJECT_ROOT: gitDir,
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: pathname,
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    },
  });
  request.pipe(backend.stdin);
  const output: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  backend.on('close', () => answer(Buffer.concat(output), response));
}

/** A program of the Common Gateway Interface prints headers, an empty line and the body. */
function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .toString('latin1', 0, end)
    .split('\r\n')
    .map((line) => line.split(': ') as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1];
  response.writeHead(
    Number(status?.slice(0, 3) ?? 200),
    Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
  );
  response.end(output.subarray(end + 4));
}
