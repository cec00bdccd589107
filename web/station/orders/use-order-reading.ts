import { useEffect, useRef } from 'react';
import type * as z from 'zod';
import type { GetRouteResponse } from '#functions/get-route/schema.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useStation } from '../station-context.ts';
import type { KeptOrder, OrderRoute } from './kept-order.ts';
import { detailsOfIncident, detailsOfTransfer, type OrderDetails } from './order-details.ts';
import { needsDetails, routeWanted } from './what-to-read.ts';

/** Reads what belongs to each order, once and after revisions, and keeps it beside the order. */
export const useOrderReading = (closuresVersion: number): void => {
  const { client, seat } = useSeated();
  const { orders, keepWith, isLive } = useStation();
  /** What was asked for already: an answer that does not come is asked again after the next change, and not in circles. */
  const asked = useRef(new Set<string>());

  useEffect(() => {
    if (!isLive) return;
    const once = (key: string, ask: () => Promise<void>): void => {
      if (asked.current.has(key)) return;
      asked.current.add(key);
      ask().catch(() => asked.current.delete(key));
    };
    for (const order of orders) {
      if (needsDetails(order)) once(`${order.id}/${order.subjectVersion}`, async () => keepWith(order.id, { details: await readDetails(order) }));
      const route = routeWanted(order, closuresVersion);
      if (route !== undefined) once(`${order.id}/${route}`, async () => keepWith(order.id, await readRoute(order, route)));
    }

    async function readDetails({ run }: KeptOrder): Promise<OrderDetails> {
      if (run.status === 'absent') throw new Error('Cannot read the order: it was never given');
      const { purpose } = run;
      return purpose.kind === 'incident'
        ? detailsOfIncident(await client.call('get-incident', { centre: seat.centre, incidentId: purpose.incidentId }))
        : detailsOfTransfer(await client.call('get-transfer', { centre: seat.centre, transferId: purpose.transferId }));
    }

    async function readRoute({ run }: KeptOrder, askedFor: string): Promise<Pick<KeptOrder, 'route'>> {
      if (run.status === 'absent') return {};
      const { purpose, unitId } = run;
      const target = purpose.kind === 'incident' ? { incidentId: purpose.incidentId } : { transferId: purpose.transferId };
      return routeOf(await client.call('get-route', { centre: seat.centre }, { query: { unitId, ...target } }), askedFor);
    }
  }, [orders, closuresVersion, client, seat.centre, keepWith, isLive]);
};

const routeOf = ({ route, degraded }: z.infer<typeof GetRouteResponse>, askedFor: string): { route?: OrderRoute } => {
  if (!route) return {};
  const { driveSeconds, meters, streets } = route.properties;
  return { route: { driveSeconds, meters, degraded, streets: namedStreets(streets), geometry: route.geometry, askedFor } };
};

/** The streets that have a name or a number, neighbours of one name put together. */
const namedStreets = (streets: readonly { readonly name: string; readonly ref: string; readonly meters: number }[]): OrderRoute['streets'] =>
  streets.reduce<{ name: string; meters: number }[]>((named, { name, ref, meters }) => {
    const called = name || ref;
    const last = named.at(-1);
    if (called === '') return named;
    return last?.name === called ? [...named.slice(0, -1), { name: called, meters: last.meters + meters }] : [...named, { name: called, meters }];
  }, []);
