import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { orderUnit, type OrderPorts } from '#functions/dispatch-unit/order-unit.ts';
import { divertRun } from '#shared/decisions/start-run.ts';

/** Takes a unit off its run for a more urgent one; the incident it leaves waits again in the same transaction. */
export const create = (ports: OrderPorts) => orderUnit('divert-unit', ports, divertRun);

export const handler = create({ centres, clock, itemStore, roadGraphs });
