import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A folder on loopback, as a static host gives it. */
export interface ServedFolder {
  readonly url: string;
  /** Paths asked for so far. */
  readonly requests: string[];
  /** Serves another folder from now on. */
  turnTo(folder: string): void;
  close(): Promise<void>;
}

/** Serves a folder's files on a free port. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  let served = folder;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    // A test that builds a pack meanwhile answers nobody; a connection that is kept would be cut off.
    response.setHeader('connection', 'close');
    try {
      response.end(readFileSync(join(served, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    turnTo: (next) => {
      served = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
