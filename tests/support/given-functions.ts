import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route } from '#shared/api/route.ts';
import { routes, type RouteName } from '#shared/api/routes.ts';
import { createRoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import type { HttpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { createClock } from '#shared/ports/local/clock.ts';
import { openFiles } from '#shared/ports/local/files.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { openPersonalKeys } from '#shared/ports/local/personal-keys.ts';
import { openSecrets } from '#shared/ports/local/secrets.ts';
import { webPushKey } from '#shared/ports/local/web-push-key.ts';
import { signedHeaders } from '#shared/middleware/request-signature.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { centresOf, smallCentre } from './given-centre.ts';
import { dispatcherClaims, httpEvent, lambdaContext } from './http-event.ts';
import { recordedSms } from './recorded-sms.ts';

/** What a function answered, with its body read. */
export interface FunctionAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Who asks, where, and what. */
export interface Asked {
  readonly role?: string;
  readonly claims?: Record<string, string>;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** In place of those that are sent of themselves. */
  readonly headers?: Record<string, string>;
}

interface Options<Store> {
  /** A folder for real files; in memory when it is left out. */
  readonly folder?: string;
  /** A store of another instance, or of another kind; it stays open when this one closes. */
  readonly store?: Store;
  readonly centres?: Centres;
  readonly travelTimes?: TravelTimes;
  /** A clock of the test's own; else one that starts on 5 January 2026 and runs. */
  readonly clock?: Clock;
}

const isSigned = (name: RouteName): boolean => (routes[name] as Route).auth === 'signed';

/** Every function behind a route, on real local ports: the embedded store, the personal keys, the roads of the centre. */
export const givenFunctions = async <Store extends ItemStore = LocalItemStore>({ folder, store, centres = centresOf(smallCentre), travelTimes, clock = createClock({ startAt: Date.UTC(2026, 0, 5, 8) }) }: Options<Store> = {}) => {
  const fileOf = (name: string): string => (folder === undefined ? ':memory:' : `${folder}/${name}`);
  const own = store ? undefined : openItemStore({ path: fileOf('items.sqlite'), clock });
  const itemStore = (store ?? own) as Store;
  const personalKeys = openPersonalKeys({ path: fileOf('keys.sqlite') });
  const secrets = openSecrets({ path: ':memory:' });
  const roadGraphs = createRoadGraphs(centres, () => undefined);
  // The folder comes to be with the first file, which no function writes.
  const files = openFiles({ folder: folder ?? join(tmpdir(), `yike-files-${randomUUID()}`), clock });
  const ports = { sms: recordedSms(), webAddress: { origin: () => 'https://yike.example' }, webPushKey, clock, files, itemStore, personalKeys, secrets, centres, roadGraphs, travelTimes: travelTimes ?? createRoadTravelTimes(roadGraphs) };
  const handlers = new Map<string, HttpHandler>();
  for (const name of Object.keys(routes)) {
    const { create } = (await import(`#functions/${name}/handler.ts`)) as { create: (given: typeof ports) => HttpHandler };
    handlers.set(name, create(ports));
  }
  /** As Yanhu's bridge, or its feed of vehicles, of the path would sign; a body that is text is sent as it is. */
  const signed = async ({ bridge = '', feed }: Record<string, string>, body: unknown) => {
    const secret = await secrets.derive('yanhu', feed === undefined ? `bridge/${bridge}` : `vehicle-feed/${feed}`);
    return signedHeaders(secret, { body: typeof body === 'string' ? body : JSON.stringify(body), at: clock.now() });
  };
  const ask = async (name: RouteName, asked: Asked = {}): Promise<FunctionAnswer> => {
    const claims = { ...dispatcherClaims, 'cognito:groups': `[${asked.role ?? routes[name].roles[0]}]`, ...asked.claims };
    const params: Record<string, string> = { centre: 'yanhu', ...asked.params };
    const headers = { ...(isSigned(name) && (await signed(params, asked.body))), ...asked.headers };
    const event = httpEvent({ claims, params, headers, ...(asked.query && { query: asked.query }), body: asked.body });
    const result: APIGatewayProxyStructuredResultV2 = await handlers.get(name)!(event, lambdaContext);
    return { status: result.statusCode ?? 0, body: JSON.parse(result.body ?? '{}') as FunctionAnswer['body'] };
  };
  return {
    ask,
    ports,
    close: () => {
      own?.close();
      personalKeys.close();
    },
  };
};
