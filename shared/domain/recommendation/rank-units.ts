import type { Demand } from './candidate.ts';
import type { PossibleUnit } from './judge-candidate.ts';
import { letCoverDecide } from './let-cover-decide.ts';
import type { Decision } from './recommendation.ts';

/** The units that could go, in their order, and what it rests on. */
export interface Ranking {
  readonly ranked: readonly PossibleUnit[];
  readonly decision: Decision;
  /** The fastest free unit that can do it and has not refused; what a diversion gains is gained over it. */
  readonly fastestFree: PossibleUnit | undefined;
}

/**
 * The fastest capable unit by road, or within what the pack allows one that leaves more people covered; then capable units that
 * could be diverted from less urgent runs, where that gains time; then those that lack something, least lack first; last those
 * whose crews refused this order.
 */
export const rankUnits = (demand: Demand, possible: readonly PossibleUnit[]): Ranking => {
  const free = possible.filter(isFree).sort(byLackThenEta);
  const fastestFree = free.find(isCapable);
  const diversions = possible.flatMap((unit) => withGain(unit, fastestFree)).sort(byLackThenEta);
  const { ranked: capableFree, decision } = letCoverDecide(demand, free.filter(isCapable));
  const rest = [...free, ...diversions].filter((unit) => !isCapable(unit)).sort(byLackThenEta);
  return { ranked: [...capableFree, ...diversions.filter(isCapable), ...rest], decision, fastestFree };
};

const isFree = (unit: PossibleUnit): boolean => unit.sending.how === 'dispatch';

/** It has all that is needed, and its crew has not refused. */
const isCapable = (unit: PossibleUnit): boolean => unit.lacking.length === 0 && !unit.refusedBefore;

/** A diversion is offered where it is faster than the fastest free unit, or where there is none. */
const withGain = (unit: PossibleUnit, fastestFree: PossibleUnit | undefined): readonly PossibleUnit[] => {
  if (unit.sending.how !== 'divert') return [];
  if (!fastestFree) return [unit];
  const gainSeconds = fastestFree.eta.etaSeconds - unit.eta.etaSeconds;
  return gainSeconds > 0 ? [{ ...unit, sending: { ...unit.sending, gainSeconds } }] : [];
};

const byLackThenEta = (one: PossibleUnit, other: PossibleUnit): number =>
  Number(one.refusedBefore ?? false) - Number(other.refusedBefore ?? false) ||
  one.lacking.length - other.lacking.length ||
  one.eta.etaSeconds - other.eta.etaSeconds ||
  one.unitId.localeCompare(other.unitId);
