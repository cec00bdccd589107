import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problem } from '#shared/api/problem.ts';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import type { RequestListener } from './http-gateway.ts';
import { isLoopbackHost } from './loopback.ts';
import { respondProblem } from './respond.ts';
import { securityHeaders } from './security-headers.ts';
import type { SocketGateway } from './socket-gateway.ts';

/** Only this machine reaches the host: the developer's token lets its owner be anyone. */
export const LOOPBACK_ADDRESS = '127.0.0.1';

/** Which part of the host answers which paths; the first prefix that fits counts. */
export interface LocalServerOptions {
  readonly port: number;
  readonly listeners: readonly (readonly [prefix: string, listener: RequestListener])[];
  readonly sockets: SocketGateway;
}

/** The port asked for is somebody else's. */
export class PortTaken extends Error {
  readonly code = 'port-taken';
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`Cannot listen on port ${port}: another program has it (choose one with --port)`, options);
    this.name = 'PortTaken';
    this.port = port;
  }
}

/** A running server. */
export interface LocalServer {
  readonly port: number;
  close(): Promise<void>;
}

const urlOf = (request: IncomingMessage): URL | undefined => {
  const host = request.headers.host;
  const target = request.url ?? '';
  return target.startsWith('/') && URL.canParse(`http://${host ?? ''}${target}`) ? new URL(`http://${host ?? ''}${target}`) : undefined;
};

const answer = async (request: IncomingMessage, response: ServerResponse, listeners: LocalServerOptions['listeners']): Promise<void> => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (!isLoopbackHost(request.headers.host)) {
    respondProblem(response, problem('forbidden', `Cannot answer as "${request.headers.host ?? ''}": this host is for this machine alone`));
    return;
  }
  const url = urlOf(request);
  const listener = url && listeners.find(([prefix]) => url.pathname.startsWith(prefix))?.[1];
  if (url === undefined || listener === undefined) {
    respondProblem(response, problem('not-found', `Cannot find "${request.url ?? ''}"`));
    return;
  }
  await listener(request, response, url);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTaken(port, { cause: error }));
      else reject(new Error(`Cannot listen on port ${port}: ${error.message}`, { cause: error }));
    });
    server.listen(port, LOOPBACK_ADDRESS, () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts to listen on this machine's own address; port 0 takes any free one.
 * @throws PortTaken when the port is somebody else's.
 */
export const startServer = async ({ port, listeners, sockets }: LocalServerOptions): Promise<LocalServer> => {
  const server = createServer((request, response) => {
    answer(request, response, listeners).catch((error: unknown) => {
      console.error('request failed', error);
      if (!response.headersSent) respondProblem(response, problem('internal-error'));
      else response.destroy();
    });
  });
  server.on('upgrade', (request, stream, head) => {
    const url = urlOf(request);
    if (url?.pathname === SOCKET_PATH && isLoopbackHost(request.headers.host)) void sockets.upgrade(request, stream, head);
    else stream.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
  });
  const listening = await listen(server, port);
  return {
    port: listening,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await sockets.close();
      server.closeIdleConnections();
      await closed;
    },
  };
};
