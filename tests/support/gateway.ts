import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpGateway } from '#infra/local/http-gateway.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIdentity, type LocalIdentity } from '#infra/local/identity.ts';
import { jwtAuthorizer } from '#infra/local/jwt-authorizer.ts';
import type { FunctionSource, LambdaFunction } from '#infra/local/lambda-function.ts';
import { startServer } from '#infra/local/local-server.ts';
import type { RouteTable } from '#infra/local/route-match.ts';
import { signIn } from '#infra/local/sign-in.ts';
import { socketGateway, type SocketGatewayOptions } from '#infra/local/socket-gateway.ts';
import { createPusher, type LocalPusher } from '#shared/ports/local/pusher.ts';

/** A running host of a few functions, with nothing behind them. */
export interface TestGateway {
  readonly url: string;
  readonly identity: LocalIdentity;
  readonly pusher: LocalPusher;
  close(): Promise<void>;
}

/** Functions by name; one that is missing fails as a function that cannot be loaded. */
export const functionSource = (functions: Readonly<Record<string, unknown>>): FunctionSource => (name) => {
  const found = functions[name];
  return typeof found === 'function' ? Promise.resolve(found as LambdaFunction) : Promise.reject(new Error(`no function "${name}"`));
};

/** A folder of its own for a test. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'yike-test-'));

/** Starts both gateways on a free port. */
export const startGateway = async (options: {
  readonly routes?: RouteTable;
  readonly functions: Readonly<Record<string, unknown>>;
  readonly limits?: Partial<SocketGatewayOptions>;
}): Promise<TestGateway> => {
  const identity = await openIdentity(temporaryFolder());
  const functions = functionSource(options.functions);
  const pusher = createPusher();
  const authorize = jwtAuthorizer({ jwks: identity.jwks, issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE });
  const server = await startServer({
    port: 0,
    listeners: [
      ['/centres/', httpGateway({ routes: options.routes ?? {}, functions, authorize })],
      ['/local/sign-in', signIn(identity, 'yanhu')],
    ],
    sockets: socketGateway({ functions, pusher, ...options.limits }),
  });
  return { url: `http://127.0.0.1:${server.port}`, identity, pusher, close: () => server.close() };
};
