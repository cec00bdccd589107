import type { UnitStateChange } from '#functions/set-unit-state/schema.ts';
import type { Station } from '#shared/schemas/centre.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import type { InHand } from '../in-hand.ts';
import type { Demand } from '../incident/use-recommendation.ts';
import { isProblem, type CommandProblem, type ConsoleCommand, type SendHow } from './console-command.ts';
import { findIncident, findStation, findUnit } from './find-named.ts';

/** What the words of a command are looked up in. */
export interface CommandPlace {
  readonly index: CentreIndex;
  /** The short numbers of the open incidents, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly inHand: InHand;
}

/** A command whose units and incidents are found. */
export type ResolvedCommand =
  | { readonly verb: 'send'; readonly how: SendHow; readonly demand: Demand; readonly unitId?: string }
  | { readonly verb: 'open'; readonly incidentId: string }
  | { readonly verb: 'join'; readonly incidentId: string; readonly callId: string }
  | { readonly verb: 'priority'; readonly incidentId: string; readonly priority: Extract<ConsoleCommand, { verb: 'priority' }>['priority'] }
  | { readonly verb: 'unit'; readonly unitId: string; readonly change?: UnitStateChange }
  | { readonly verb: 'message'; readonly unitId: string; readonly text: string }
  | Exclude<ConsoleCommand, { verb: 'send' | 'open' | 'join' | 'priority' | 'unit' | 'message' }>;

/** The command with ids in place of what was typed, or what could not be found. */
export const resolveCommand = (command: ConsoleCommand, place: CommandPlace): ResolvedCommand | CommandProblem => {
  switch (command.verb) {
    case 'send':
      return resolveSend(command, place);
    case 'open': {
      const incidentId = findIncident(place.numbers, command.incident);
      return typeof incidentId === 'string' ? { verb: 'open', incidentId } : incidentId;
    }
    case 'join':
      return resolveJoin(command, place);
    case 'priority':
      return place.inHand.kind === 'incident' ? { verb: 'priority', incidentId: place.inHand.id, priority: command.priority } : { problem: 'nothingInHand', what: '' };
    case 'unit':
      return resolveUnit(command, place);
    case 'message': {
      const unit = findUnit(place.index.centre.units, command.unit);
      return isProblem(unit) ? unit : { verb: 'message', unitId: unit.id, text: command.text };
    }
    case 'help':
    case 'newCall':
    case 'claim':
    case 'place':
    case 'ready':
    case 'away':
    case 'sound':
    case 'show':
      return command;
  }
};

const resolveSend = ({ how, incident, unit: typed }: Extract<ConsoleCommand, { verb: 'send' }>, place: CommandPlace): ResolvedCommand | CommandProblem => {
  const demand = incident === undefined ? demandInHand(place.inHand) : demandOf(findIncident(place.numbers, incident));
  const unit = typed === undefined ? undefined : findUnit(place.index.centre.units, typed);
  if (!demand) return { problem: 'nothingInHand', what: '' };
  if (isProblem(demand)) return demand;
  if (unit && isProblem(unit)) return unit;
  return { verb: 'send', how, demand, ...(unit && { unitId: unit.id }) };
};

/** What units can be sent for, of what is in hand. */
export const demandInHand = (inHand: InHand): Demand | undefined => {
  if (inHand.kind === 'incident') return { incidentId: inHand.id };
  return inHand.kind === 'transfer' ? { transferId: inHand.id } : undefined;
};

const demandOf = (found: string | CommandProblem): Demand | CommandProblem => (typeof found === 'string' ? { incidentId: found } : found);

const resolveJoin = ({ incident }: Extract<ConsoleCommand, { verb: 'join' }>, { inHand, numbers }: CommandPlace): ResolvedCommand | CommandProblem => {
  const incidentId = findIncident(numbers, incident);
  if (typeof incidentId !== 'string') return incidentId;
  return inHand.kind === 'call' && inHand.callId !== undefined ? { verb: 'join', incidentId, callId: inHand.callId } : { problem: 'noCallInHand', what: '' };
};

const resolveUnit = ({ unit: typed, change }: Extract<ConsoleCommand, { verb: 'unit' }>, { index }: CommandPlace): ResolvedCommand | CommandProblem => {
  const unit = findUnit(index.centre.units, typed);
  if (isProblem(unit)) return unit;
  if (!change) return { verb: 'unit', unitId: unit.id };
  if (!('station' in change)) return { verb: 'unit', unitId: unit.id, change };
  const station: Station | undefined = findStation(index.centre.stations, change.station);
  return station ? { verb: 'unit', unitId: unit.id, change: { to: 'movingUp', stationId: station.id } } : { problem: 'badUnitState', what: change.station };
};
