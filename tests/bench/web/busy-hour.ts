import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { clientAs, type HostAccess, type HostAccount } from '#infra/commands/kit/host-access.ts';
import type { Client } from '#shared/api/client.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

const CENTRE = 'yanhu';
/** A moving unit tells its position this often, milliseconds; all of them do so in turn. */
const ROUND_MILLISECONDS = 5000;
/** About 60 km/h. */
const DEGREES_A_ROUND = 0.0008;

/** A room with open incidents and a fleet on the move. */
export interface BusyHour {
  readonly dispatcher: Client;
  readonly centre: Centre;
  stop(): Promise<void>;
}

/** Opens so many incidents, sends a unit to every second of them, and lets the units that were sent and all others move. */
export const busyHour = async (host: HostAccess, incidents: number): Promise<BusyHour> => {
  const clientOf = (account: HostAccount): Promise<Client> => clientAs(host, { ...account, centre: CENTRE });
  const dispatcher = await clientOf({ role: 'dispatcher', user: 'bench-dispatcher' });
  const centre = await dispatcher.call('get-centre', { centre: CENTRE });
  for (let index = 0; index < incidents; index += 1) {
    const village = centre.villages[(index * 7) % centre.villages.length]!;
    const body = { commandId: randomUUID(), mode: 'drill' as const, place: { villageId: village.id, townshipId: village.townshipId }, priority: (['I', 'II', 'III', 'IV'] as const)[index % 4]!, needs: [] };
    const { id } = await dispatcher.call('open-incident', { centre: CENTRE }, { body });
    if (index % 2 === 0) await dispatcher.call('dispatch-unit', { centre: CENTRE }, { body: { commandId: randomUUID(), unitId: centre.units[index]!.id, purpose: { kind: 'incident', incidentId: id }, choice: {} } });
  }
  const ending = new AbortController();
  const moving = move(centre, { clientOf, signal: ending.signal });
  return {
    dispatcher,
    centre,
    stop: async () => {
      ending.abort();
      await moving;
    },
  };
};

interface Movement {
  readonly clientOf: (account: HostAccount) => Promise<Client>;
  readonly signal: AbortSignal;
}

/** Every unit is out and about, so that the map has as many marks to move as the fleet has units. */
const move = async (centre: Centre, { clientOf, signal }: Movement): Promise<void> => {
  const crews: { readonly client: Client; readonly unitId: string; position: Coordinate; readonly direction: number }[] = [];
  for (const [index, unit] of centre.units.entries()) {
    const home = centre.stations.find(({ id }) => id === unit.stationId)!;
    const client = await clientOf({ role: 'crew', user: `crew-${unit.id}`, unit: unit.id });
    crews.push({ client, unitId: unit.id, position: home.position, direction: (index * 137) % 360 });
    if (signal.aborted) return;
  }
  for (let turn = 0; !signal.aborted; turn += 1) {
    const crew = crews[turn % crews.length]!;
    const [longitude, latitude] = crew.position;
    const radians = (crew.direction * Math.PI) / 180;
    crew.position = [longitude + Math.sin(radians) * DEGREES_A_ROUND, latitude + Math.cos(radians) * DEGREES_A_ROUND];
    const position = { longitude: crew.position[0], latitude: crew.position[1], datum: 'WGS-84' as const };
    const fix = { position, deviceAt: Date.now(), clockOffsetMilliseconds: 0, accuracyMeters: 10, headingDegrees: crew.direction };
    await crew.client.call('report-positions', { centre: CENTRE, unitId: crew.unitId }, { body: { commandId: randomUUID(), positions: [fix] } });
    await wait(ROUND_MILLISECONDS / crews.length, undefined, { signal }).catch(() => undefined);
  }
};
