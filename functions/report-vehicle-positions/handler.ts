import { createHash } from 'node:crypto';
import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { secrets } from '#ports/secrets';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { keepFixes } from '#shared/decisions/keep-fixes.ts';
import { signedHandler, type SignedPorts } from '#shared/middleware/signed-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { canonicalJson } from '#shared/store/canonical-json.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { checkFixes } from './check-fixes.ts';
import type { VehicleFix } from './schema.ts';

interface Ports extends SignedPorts {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
}

/** Keeps what vehicles' terminals tell, beside the phones: each unit's fixes in a transaction of its own, and a batch that comes again once. */
export const create = (ports: Ports) =>
  signedHandler('report-vehicle-positions', { ports, purposeOf: ({ feed = '' }) => `vehicle-feed/${feed}` }, async ({ params: { centre: name, feed }, body: { positions } }) => {
    const centre = await centreOf(ports.centres, name);
    const { good, refused } = checkFixes(positions, { centre, now: ports.clock.now() });
    const byUnit = [...Map.groupBy(good, (fix) => fix.unitId)];
    await Promise.all(byUnit.map(([unitId, told]) => keepOfUnit(ports, centre, { feed, unitId, told })));
    return { kept: good.length, refused };
  });

const keepOfUnit = async (
  { itemStore, clock }: Pick<Ports, 'itemStore' | 'clock'>,
  centre: Centre,
  { feed, unitId, told }: { readonly feed: string; readonly unitId: string; readonly told: readonly VehicleFix[] },
): Promise<void> => {
  const commandId = `vehicle-${createHash('sha256').update(canonicalJson([feed, unitId, told])).digest('hex')}`;
  const command = { centre: centre.settings.name, commandId, name: 'report-vehicle-positions', body: null, by: `vehicle-feed-${feed}`, source: 'vehicle' as const };
  // The terminal's clock is the satellites': nothing is to be added to it.
  const timed = told.map((fix) => ({ ...fix, clockOffsetMilliseconds: 0 }));
  await executeCommand({ itemStore, clock }, command, async (work) => {
    await keepFixes(work, itemStore, { centre, unitId, told: timed, commandId, source: 'vehicle' });
    return null;
  });
};

export const handler = create({ centres, clock, itemStore, secrets });
