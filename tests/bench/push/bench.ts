import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { clientAs, type HostAccount } from '#infra/commands/kit/host-access.ts';
import { startOwnHost, type OwnHost } from '#infra/drill/own-host.ts';
import type { Client } from '#shared/api/client.ts';
import type { LiveMessage } from '#shared/api/live-message.ts';
import { readLiveMessage } from '#shared/api/live-message.ts';
import { openLiveSocket, type LiveSocket } from '#shared/api/live-socket.ts';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';

const CENTRE = 'yanhu';
const CONSOLES = 120;
const PHONES = 300;
const DISPATCHES = 60;
/** Sockets that open at once; more only queue at the accept. */
const OPENING_AT_ONCE = 20;
/** DESIGN, figures to hold: dispatch accepted to crew phone told, local host, 120 consoles and 300 phones connected. */
const GOAL_P95_MILLISECONDS = 250;

const clientOf = (host: OwnHost, account: HostAccount): Promise<Client> => clientAs(host, { ...account, centre: CENTRE });

/** A subscribed socket of this client. */
const socketOf = async (host: OwnHost, client: Client, onMessage: (message: LiveMessage) => void): Promise<LiveSocket> => {
  const { ticket } = await client.call('issue-socket-ticket', { centre: CENTRE }, { body: {} });
  return new Promise((resolve, reject) => {
    const url = `${host.url.replace(/^http/, 'ws')}/socket?ticket=${ticket}`;
    const socket = openLiveSocket(url, {
      read: readLiveMessage,
      onMessage: (message) => (message.type === 'subscribed' ? resolve(socket) : onMessage(message)),
      onLost: () => reject(new Error('Cannot measure: a socket was lost')),
    });
  });
};

/** Runs tasks some at a time. */
const inLots = async <Value>(tasks: readonly (() => Promise<Value>)[]): Promise<readonly Value[]> => {
  const values: Value[] = [];
  for (let from = 0; from < tasks.length; from += OPENING_AT_ONCE) {
    values.push(...(await Promise.all(tasks.slice(from, from + OPENING_AT_ONCE).map((task) => task()))));
  }
  return values;
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

const measure = async (host: OwnHost, say: (line: string) => void): Promise<readonly Figure[]> => {
  const dispatcher = await clientOf(host, { role: 'dispatcher', user: 'bench-dispatcher' });
  const centre = await dispatcher.call('get-centre', { centre: CENTRE });
  const told = new Map<string, Map<string, number>>();
  const hear = (seat: string) => (message: LiveMessage): void => {
    if (message.type !== 'changed') return;
    for (const entry of message.entries) {
      if (entry.kind === 'assignment' && entry.version === 1) told.set(entry.id, (told.get(entry.id) ?? new Map<string, number>()).set(seat, performance.now()));
    }
  };
  say(`opening ${String(CONSOLES)} consoles and ${String(PHONES)} phones`);
  const consoles = Array.from({ length: CONSOLES }, (_, seat) => async () =>
    socketOf(host, await clientOf(host, { role: 'dispatcher', user: `console-${String(seat)}` }), hear(`console-${String(seat)}`)));
  const phones = Array.from({ length: PHONES }, (_, phone) => async () => {
    const unit = centre.units[phone % centre.units.length]!.id;
    return socketOf(host, await clientOf(host, { role: 'crew', user: `phone-${String(phone)}`, unit }), hear(`phone-${String(phone)}`));
  });
  const sockets = await inLots([...consoles, ...phones]);

  const toPhone: number[] = [];
  const toLastConsole: number[] = [];
  say(`sending ${String(DISPATCHES)} units`);
  for (let turn = 0; turn < DISPATCHES; turn += 1) {
    const unitIndex = turn % centre.units.length;
    const unitId = centre.units[unitIndex]!.id;
    const townshipId = centre.townships[turn % centre.townships.length]!.id;
    const body = { commandId: randomUUID(), mode: 'drill' as const, place: { townshipId }, needs: [] };
    const incident = await dispatcher.call('open-incident', { centre: CENTRE }, { body });
    const purpose = { kind: 'incident' as const, incidentId: incident.id };
    const { assignmentId } = await dispatcher.call('dispatch-unit', { centre: CENTRE }, { body: { commandId: randomUUID(), unitId, purpose, choice: {} } });
    const accepted = performance.now();
    const expected = CONSOLES + Array.from({ length: PHONES }, (_, phone) => phone % centre.units.length).filter((index) => index === unitIndex).length;
    while ((told.get(assignmentId)?.size ?? 0) < expected) await new Promise((resolve) => setTimeout(resolve, 1));
    const times = [...told.get(assignmentId)!];
    const latest = (kind: string): number => Math.max(...times.flatMap(([seat, at]) => (seat.startsWith(kind) ? [at - accepted] : [])));
    toPhone.push(Math.max(0, latest('phone')));
    toLastConsole.push(Math.max(0, latest('console')));
    await dispatcher.call('cancel-assignment', { centre: CENTRE, assignmentId }, { body: { commandId: randomUUID(), reason: 'other' } });
  }
  for (const socket of sockets) socket.close();
  return [
    { name: 'dispatch accepted → last of the crew’s phones told, p50', value: percentile(toPhone, 0.5), unit: 'ms' },
    { name: 'dispatch accepted → last of the crew’s phones told, p95', value: percentile(toPhone, 0.95), unit: 'ms', goal: GOAL_P95_MILLISECONDS },
    { name: 'dispatch accepted → last of 120 consoles told, p95', value: percentile(toLastConsole, 0.95), unit: 'ms' },
  ];
};

/** How long after a dispatch its crew and the room know, with everybody connected. */
export const benchmark: Benchmark = {
  title: 'From the dispatch to the phone',
  run: async (say) => {
    await ensureCompiled(CENTRE);
    const data = mkdtempSync(join(tmpdir(), 'yike-bench-'));
    const host = await startOwnHost({ centre: CENTRE, speed: 1, data });
    try {
      const figures = await measure(host, say);
      return { figures, remarks: [`One host, ${String(CONSOLES)} consoles and ${String(PHONES)} phones on its sockets, all in this machine; ${String(DISPATCHES)} dispatches one after the other.`] };
    } finally {
      await host.stop();
      rmSync(data, { recursive: true, force: true });
    }
  },
};
