import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { dispatchRun } from '#shared/decisions/start-run.ts';
import { orderUnit, type OrderPorts } from './order-unit.ts';

/** Sends a free unit: incident or transfer, assignment and unit change in one transaction, and one dispatcher wins. */
export const create = (ports: OrderPorts) => orderUnit('dispatch-unit', ports, dispatchRun);

export const handler = create({ centres, clock, itemStore, roadGraphs });
