import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { LambdaFunction } from '#infra/local/lambda-function.ts';
import { createRoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import { openCentres } from '#shared/ports/centres-folder.ts';
import { createClock } from '#shared/ports/local/clock.ts';
import { openFiles } from '#shared/ports/local/files.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { openSecrets } from '#shared/ports/local/secrets.ts';
import { openPersonalKeys } from '#shared/ports/local/personal-keys.ts';
import { lambdaContext } from '#tests/support/http-event.ts';
import type { SentOut, StandInServices } from './stand-in-services.ts';

/** What came of an event: an answer, or the message of what was thrown. */
export type Outcome = { readonly answer: unknown } | { readonly error: string };

/** Runs functions on one kind of ports. */
export interface Runner {
  /** Feeds a function events one after the other. */
  run(name: string, events: readonly unknown[]): Promise<readonly Outcome[]>;
  /** What was sent to other services since the last time it was asked. */
  takeSent(): readonly SentOut[];
}

const RUN_BUNDLE = fileURLToPath(new URL('run-bundle.mjs', import.meta.url));

/** Runs the bundle that is deployed, in a process of its own that knows nothing but the environment given. */
export const bundleRunner = ({ folder, environment, services }: { readonly folder: string; readonly environment: Readonly<Record<string, string>>; readonly services: StandInServices }): Runner => ({
  run: async (name, events) => {
    const child = spawn(process.execPath, [RUN_BUNDLE, `${folder}/${name}/index.mjs`, name], { env: environment, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
    child.stdin?.end(JSON.stringify(events));
    const [outcomes, complaints] = await Promise.all([text(child.stdio[3] as Readable), text(child.stderr!)]);
    if (outcomes === '') throw new Error(`Cannot run the bundle of "${name}": ${complaints}`);
    return JSON.parse(outcomes) as readonly Outcome[];
  },
  takeSent: () => services.takeSent(),
});

/** Runs the functions in this process on the embedded store and local ports. */
export const localRunner = ({ centresFolder }: { readonly centresFolder: string }): Runner & { readonly itemStore: LocalItemStore } => {
  let sent: SentOut[] = [];
  const send = (service: SentOut['service'], content: unknown): Promise<void> => Promise.resolve(void sent.push({ service, content }));
  const clock = createClock();
  const itemStore = openItemStore({ path: ':memory:', clock });
  const centres = openCentres(centresFolder);
  const roadGraphs = createRoadGraphs(centres, () => undefined);
  const ports = {
    clock,
    files: openFiles({ folder: join(tmpdir(), `yike-files-${randomUUID()}`), clock }),
    itemStore,
    centres,
    roadGraphs,
    travelTimes: createRoadTravelTimes(roadGraphs),
    personalKeys: openPersonalKeys({ path: ':memory:' }),
    secrets: openSecrets({ path: ':memory:' }),
    voice: { call: () => Promise.resolve('failed' as const) },
    sms: { send: () => Promise.resolve('failed' as const) },
    webAddress: { origin: () => 'https://yike.example' },
    webPushKey: { publicKey: undefined },
    partnerNotices: { post: () => Promise.resolve(), rehearse: () => Promise.resolve() },
    webPush: { send: () => Promise.resolve('failed' as const) },
    bus: { publish: async (events: readonly { id: string; centre: string; type: string; detail: unknown }[]) => {
      for (const { id, centre, type, detail } of events) await send('bus', { type, detail: { id, centre, data: detail } });
    } },
    schedule: { set: (timer: unknown) => send('timer', timer) },
    pusher: { post: (connectionId: string, message: string) => connectionId.endsWith('gone') ? Promise.resolve('gone' as const) : send('socket', JSON.parse(message)).then(() => 'sent' as const) },
  };
  return {
    itemStore,
    run: async (name, events) => {
      const { create } = (await import(`#functions/${name}/handler.ts`)) as { create: (given: typeof ports) => LambdaFunction };
      const handler = create(ports);
      const outcomes: Outcome[] = [];
      for (const event of events) {
        try {
          outcomes.push({ answer: (await handler(structuredClone(event), lambdaContext)) ?? null });
        } catch (error) {
          outcomes.push({ error: error instanceof Error ? error.message : String(error) });
        }
      }
      return outcomes;
    },
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
};
