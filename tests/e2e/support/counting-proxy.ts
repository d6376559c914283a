import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP proxy that writes down every request: the browser's only way to any server. */
export interface CountingProxy {
  /** `host:port` */
  readonly address: string;
  /** «method address» of each request so far; a tunnel for https counts as «CONNECT host:port» and is refused. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port. It passes on what goes to loopback and refuses everything else. */
export async function openCountingProxy(): Promise<CountingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, answer) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const address = URL.parse(incoming.url ?? '');
    if (address?.hostname !== '127.0.0.1') {
      answer.writeHead(502).end();
      return;
    }
    const onward = request(address, { method: incoming.method, headers: incoming.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What the browsers ask of their makers by themselves. The extension does not know these hosts (tests/e2e/network.test.ts looks). */
export const browsersOwn = /^CONNECT [\w.-]+\.(?:google|googleapis|gstatic|mozilla)\.(?:com|net|org):443$/;
