// Opens the port, for this machine alone: on both of its own addresses, since "localhost" may mean either.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { err, ok, type Result } from '@sinew/kernel';
import { respond } from './respond.ts';
import type { Site } from './site.ts';

export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/** The error is the system's code, such as EADDRINUSE. */
export async function listen(site: Site, port: number): Promise<Result<Listening, string>> {
  const serve = (request: IncomingMessage, response: ServerResponse): void => answer(site, request, response);
  const four = await open(serve, port, '127.0.0.1');
  if (!four.ok) return four;
  const bound = portOf(four.value);
  const six = await open(serve, bound, '::1');
  // A machine without IPv6 is served on the one address it has.
  if (!six.ok && six.error === 'EADDRINUSE') {
    four.value.close();
    return six;
  }
  const servers = six.ok ? [four.value, six.value] : [four.value];
  return ok({
    port: bound,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  });
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = respond(site, {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    acceptEncoding: request.headers['accept-encoding']?.toString() ?? '',
    ifNoneMatch: request.headers['if-none-match'] ?? null,
  });
  response.writeHead(status, headers);
  response.end(body);
}

function open(
  serve: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
  host: string,
): Promise<Result<Server, string>> {
  return new Promise((resolve) => {
    const server = createServer(serve);
    server.once('error', (fault: NodeJS.ErrnoException) => resolve(err(fault.code ?? fault.message)));
    server.listen({ port, host }, () => resolve(ok(server)));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port');
  return address.port;
}
