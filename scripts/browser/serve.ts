import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A static web server on loopback. */
export interface Served {
  /** Without a trailing slash. */
  readonly url: string;
  /** Every request so far, as «method path», in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1 only.
 *
 * @param root the folder; nothing outside it is served
 * @param port 0: a free one
 * @param headers added to every answer
 */
export async function serve(root: string, port = 0, headers: Readonly<Record<string, string>> = {}): Promise<Served> {
  const requests: string[] = [];
  const pathOf = (request: IncomingMessage): string | undefined => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(normalize(root) + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    let file: string | undefined;
    try {
      file = pathOf(request);
    } catch {
      // A path that does not decode is not found.
    }
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
