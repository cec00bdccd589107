import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { backfillLifecycle } from '#shared/domain/backfill/backfill.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly itemStore: ItemStore;
}

/** An order that contradicts the record, with both sides, for whoever settles it. */
export const create = ({ itemStore }: Ports) =>
  httpHandler('get-backfill', routes['get-backfill'], async ({ params: { centre, orderId } }) => {
    const { state: backfill, version } = await loadLog(itemStore, { centre, lifecycle: backfillLifecycle, id: orderId });
    if (backfill.status === 'absent') throw new NotFound('backfill', orderId);
    const others = backfill.conflicts.flatMap((conflict) => (conflict.kind === 'unit-on-another-run' ? [conflict.assignmentId] : []));
    const runs = await Promise.all([...others, orderId].map(async (id) => readRun(itemStore, { centre, id })));
    return { id: orderId, version, backfill, against: runs.filter(({ assignment }) => assignment.status !== 'absent') };
  });

/** The order's own run is there where it was entered before, and is told otherwise now. */
const readRun = async (itemStore: ItemStore, { centre, id }: { readonly centre: string; readonly id: string }) => {
  const { state: assignment, version } = await loadLog(itemStore, { centre, lifecycle: assignmentLifecycle, id });
  return { id, version, assignment };
};

export const handler = create({ itemStore });
