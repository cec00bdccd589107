import type { Neighbour } from '#shared/schemas/centre.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';
import type { CallableNeighbour, NeighbourReason } from './callable-neighbour.ts';
import type { Demand } from './candidate.ts';
import type { RankedUnits } from './recommend-units.ts';

/** A neighbouring centre, and the way from the place where its ambulance would enter. */
export interface NeighbourWay {
  readonly neighbour: Neighbour;
  readonly drive: TravelTime | undefined;
}

/** The neighbouring centres worth a call, the soonest first; none while somebody here can do it in time. */
export const neighboursToCall = ({ targetSecondsLeft }: Pick<Demand, 'targetSecondsLeft'>, own: Pick<RankedUnits, 'ranked' | 'set'>, ways: readonly NeighbourWay[]): readonly CallableNeighbour[] => {
  const because = reasonToCall(own);
  if (!because) return [];
  const ownSeconds = own.ranked[0]?.eta.etaSeconds ?? Infinity;
  return ways
    .flatMap((way) => withEta(way, because, targetSecondsLeft))
    .filter(({ etaSeconds }) => because !== 'nobody-in-time' || etaSeconds < ownSeconds)
    .sort((one, other) => one.etaSeconds - other.etaSeconds || one.neighbourId.localeCompare(other.neighbourId));
};

const reasonToCall = ({ ranked: [best], set }: Pick<RankedUnits, 'ranked' | 'set'>): NeighbourReason | undefined => {
  if (!best) return 'nobody-can-go';
  if (set && set.missing.length > 0) return 'too-few';
  if (best.lacking.length > 0 || (set && set.lacking.length > 0)) return 'nobody-capable';
  return best.inTarget === false ? 'nobody-in-time' : undefined;
};

const withEta = ({ neighbour, drive }: NeighbourWay, because: NeighbourReason, targetSecondsLeft: number | undefined): readonly CallableNeighbour[] => {
  if (!drive?.reachable) return [];
  const { id, name, latinName, telephone, toEntrySeconds } = neighbour;
  const driveSeconds = Math.ceil(drive.milliseconds / 1000);
  const etaSeconds = toEntrySeconds + driveSeconds;
  return [
    {
      neighbourId: id,
      name,
      ...(latinName !== undefined && { latinName }),
      ...(telephone !== undefined && { telephone }),
      because,
      etaSeconds,
      toEntrySeconds,
      driveSeconds,
      degraded: drive.degraded,
      ...(targetSecondsLeft !== undefined && { inTarget: etaSeconds <= targetSecondsLeft }),
    },
  ];
};
