import { join } from 'node:path';
import { bus } from '#ports/bus';
import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { files } from '#ports/files';
import { pusher } from '#ports/pusher';
import { schedule } from '#ports/schedule';
import { webAddress } from '#ports/web-address';
import { secrets } from '#ports/secrets';
import { routes } from '#shared/api/routes.ts';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import { busRules, streamConsumers, TIMER_CONSUMER } from '#shared/api/triggers.ts';
import { outbox } from '#shared/ports/local/outbox.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { FILES_PATH } from '#shared/ports/local/files.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { SIGN_IN_SETTINGS_PATH } from '#shared/schemas/sign-in-paths.ts';
import { apiDocuments } from './api-documents.ts';
import { bringFleetOnDuty } from './bring-fleet-on-duty.ts';
import { bringRespondersOnDuty } from './bring-responders-on-duty.ts';
import { busTrigger } from './bus-trigger.ts';
import { keepClock } from './clock-file.ts';
import { demonstrationOf, type Demonstration } from './demonstration/demonstration.ts';
import { demonstrationSwitch } from './demonstration/demonstration-switch.ts';
import { openCheckpoints } from './feed/checkpoints.ts';
import { expireItems } from './feed/expire-items.ts';
import { runFeed } from './feed/run-feed.ts';
import { fileRequests } from './file-requests.ts';
import { functions } from './functions.ts';
import { hostInfo, keySet, sentMessages } from './host-info.ts';
import { httpGateway } from './http-gateway.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIdentity, type LocalIdentity } from './identity.ts';
import { jwtAuthorizer } from './jwt-authorizer.ts';
import { LOOPBACK_ADDRESS, startServer, type LocalServer } from './local-server.ts';
import { embeddedProvider, type EmbeddedProvider } from './openid/embedded-provider.ts';
import { IDENTITY_PATH } from './openid/provider-requests.ts';
import { signInSettings } from './openid/sign-in-settings.ts';
import { tellSecret } from './secret-request.ts';
import { signIn } from './sign-in.ts';
import { socketGateway } from './socket-gateway.ts';
import { staticFiles } from './static-files.ts';
import { streamTrigger } from './stream-trigger.ts';
import { timerTrigger } from './timer-trigger.ts';

/** What one host serves, from which folders. */
export interface HostOptions {
  readonly centre: string;
  readonly port: number;
  readonly data: string;
  readonly web: string;
  readonly centresFolder: string;
}

/** A running host. */
export interface Host {
  readonly url: string;
  readonly socketUrl: string;
  readonly developerToken: string;
  readonly centre: Centre;
  /** Seconds of its clock in one of the wall's. */
  readonly clockSpeed: number;
  /** Simulated people, off until they are wanted. */
  readonly demonstration: Demonstration;
  /** Ends what is under way, then closes the files. */
  close(): Promise<void>;
}

/** What stands behind the addresses of this machine alone. */
interface HostParts {
  readonly identity: LocalIdentity;
  readonly provider: EmbeddedProvider;
  readonly demonstration: Demonstration;
}

const serve = (options: HostOptions, centre: Centre, { identity, provider, demonstration }: HostParts): Promise<LocalServer> => {
  const authorize = jwtAuthorizer({ jwks: identity.jwks, issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE });
  const { name, title } = centre.settings;
  return startServer({
    port: options.port,
    listeners: [
      ['/centres/', httpGateway({ routes, functions, authorize })],
      ['/local/sign-in', signIn(identity, name)],
      ['/local/secret', tellSecret(identity, secrets, name)],
      ['/local/demonstration', demonstrationSwitch(identity, demonstration)],
      ['/local/host', hostInfo(() => ({ centre: name, title, clockSpeed: clock.speed, at: clock.now() }))],
      [FILES_PATH, fileRequests(files)],
      ['/local/jwks.json', keySet(identity)],
      ['/local/outbox', sentMessages(outbox)],
      [`${IDENTITY_PATH}/`, provider.requests],
      [SIGN_IN_SETTINGS_PATH, signInSettings()],
      ['/docs/api', apiDocuments()],
      ['/', staticFiles({ web: options.web, centres: options.centresFolder })],
    ],
    sockets: socketGateway({ functions, pusher }),
  });
};

/** Lets the store's changes, the bus and the timers call their functions. @returns how to stop; resolves when all are idle */
const runTriggers = (data: string): (() => Promise<void>) => {
  const rules = Object.entries(busRules).map(([name, types]) => bus.subscribe(types, busTrigger(functions, name)));
  const checkpoints = openCheckpoints({ path: join(data, 'feed.db') });
  const stopFeed = runFeed(itemStore, checkpoints, streamConsumers.map((name) => ({ name, take: streamTrigger(functions, name) })));
  const stopTimers = schedule.run(timerTrigger(functions, TIMER_CONSUMER));
  const stopExpiring = expireItems(itemStore);
  return async () => {
    stopExpiring();
    await stopFeed();
    await stopTimers();
    for (const unsubscribe of rules) unsubscribe();
    checkpoints.close();
  };
};

/** Assembles the system around the ports of this process, whose folders the environment has named. */
export const startHost = async (options: HostOptions): Promise<Host> => {
  const centre = await centreOf(centres, options.centre);
  await itemStore.open();
  const identity = await openIdentity(options.data);
  const demonstration = demonstrationOf(() => ({ url, developerToken: identity.developerToken }));
  const provider = embeddedProvider({ data: options.data, identity, centre, url: () => url });
  const server = await serve(options, centre, { identity, provider, demonstration });
  const url = `http://${LOOPBACK_ADDRESS}:${server.port}`;
  webAddress.servedAt(`http://127.0.0.1:${server.port}`);
  const stopClock = keepClock(join(options.data, 'clock.json'), clock);
  const stopTriggers = runTriggers(options.data);
  await bringFleetOnDuty({ itemStore, clock }, centre);
  await bringRespondersOnDuty({ itemStore, clock }, centre);
  return {
    url,
    socketUrl: `ws://127.0.0.1:${server.port}${SOCKET_PATH}`,
    developerToken: identity.developerToken,
    centre,
    clockSpeed: clock.speed,
    demonstration,
    close: async () => {
      await demonstration.stop();
      await server.close();
      await stopTriggers();
      stopClock();
      provider.close();
      await itemStore.close();
      schedule.close();
      personalKeys.close();
      outbox.close();
    },
  };
};
