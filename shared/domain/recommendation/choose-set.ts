import { UnitCapability } from '#shared/schemas/capability.ts';
import type { WantedAmbulances } from '#shared/schemas/wanted-ambulances.ts';
import type { AmbulanceSet, ChosenAmbulance } from './ambulance-set.ts';
import { cheapestMatching } from './cheapest-matching.ts';
import type { PossibleUnit } from './judge-candidate.ts';

/** What one wanted ambulance must be able to do. */
export type Needs = readonly UnitCapability[];

/** A unit with what it can do. */
export interface AbleUnit {
  readonly unit: PossibleUnit;
  readonly capabilities: Needs;
}

/** Who there is to choose from. */
export interface Choosable {
  readonly units: readonly AbleUnit[];
  /** Those that are there or under way already. */
  readonly serving: readonly { readonly unitId: string; readonly capabilities: Needs }[];
}

/** A later arrival counts as this one, 11 days, so that a sum of costs stays exact. */
const MOST_SECONDS = 1_000_000;

/** Each wanted ambulance by itself. */
export const eachWanted = (wanted: readonly WantedAmbulances[]): readonly Needs[] => wanted.flatMap(({ count, needs }) => Array.from({ length: count }, () => needs));

/** What a unit does not have of what is needed. */
export const lackingOf = (needs: Needs, capabilities: Needs): Needs => needs.filter((need) => !capabilities.includes(need));

/**
 * The best set of units for several wanted ambulances, less those that serve already. In this order: as few ambulances as can be
 * stay without a unit; as few needs as can be stay unmet; as few units as can be are taken off another run; as few as can be come
 * after the target; and the seconds until each is there are the least in sum, for each patient waits for the own ambulance.
 * A unit that refused is not chosen. Cover has no say. Nothing where one ambulance is enough.
 */
export const chooseSet = (wanted: readonly WantedAmbulances[], { units, serving }: Choosable): AmbulanceSet | undefined => {
  const all = eachWanted(wanted);
  if (all.length < 2) return undefined;
  const { open, servingUnitIds } = leftToFill(all, serving);
  const able = units.filter(({ unit }) => !unit.refusedBefore).sort((one, other) => one.unit.unitId.localeCompare(other.unit.unitId));
  const columns = cheapestMatching(costsOf(open, able));
  const filled = open.map((needs, at) => ({ needs, by: able[columns[at]!] }));
  const ambulances = filled.flatMap(({ needs, by }) => (by ? [chosen(needs, by)] : [])).sort((one, other) => one.etaSeconds - other.etaSeconds || one.unitId.localeCompare(other.unitId));
  const missing = filled.flatMap(({ needs, by }) => (by ? [] : [needs]));
  const unmet = new Set([...ambulances.flatMap(({ lacking }) => lacking), ...missing.flat()]);
  const last = ambulances.at(-1);
  return {
    wanted: all.length,
    servingUnitIds,
    ambulances,
    missing,
    lacking: UnitCapability.options.filter((capability) => unmet.has(capability)),
    ...(last && { lastEtaSeconds: last.etaSeconds }),
  };
};

const chosen = (needs: Needs, { unit: { unitId, callSign, eta, inTarget, sending }, capabilities }: AbleUnit): ChosenAmbulance => ({
  unitId,
  callSign,
  needs,
  lacking: lackingOf(needs, capabilities),
  etaSeconds: eta.etaSeconds,
  ...(inTarget !== undefined && { inTarget }),
  ...(sending.how === 'divert' && { divertFromAssignmentId: sending.fromAssignmentId }),
});

/**
 * The order of the aims as one whole number a unit: each aim weighs more than all that come after it together. With 20 ambulances
 * the largest sum is 2 × 10¹³, and exact.
 */
const costsOf = (open: readonly Needs[], able: readonly AbleUnit[]): readonly (readonly number[])[] => {
  const late = open.length * MOST_SECONDS + 1;
  const diverted = (open.length + 1) * late;
  const lacking = (open.length + 1) * diverted;
  const nobody = (open.length * UnitCapability.options.length + 1) * lacking;
  return open.map((needs) => [
    ...able.map(
      ({ unit, capabilities }) =>
        lackingOf(needs, capabilities).length * lacking +
        (unit.sending.how === 'divert' ? diverted : 0) +
        (unit.inTarget === false ? late : 0) +
        Math.min(unit.eta.etaSeconds, MOST_SECONDS),
    ),
    ...open.map(() => nobody),
  ]);
};

/** Takes away what those who serve already are able to be; of two places that a unit could fill it takes the one that needs more. */
const leftToFill = (all: readonly Needs[], serving: Choosable['serving']): { readonly open: readonly Needs[]; readonly servingUnitIds: readonly string[] } => {
  const most = UnitCapability.options.length + 1;
  const cannot = all.length * most + 1;
  const columns = cheapestMatching(
    all.map((needs) => [...serving.map(({ capabilities }) => (lackingOf(needs, capabilities).length > 0 ? cannot : 0)), ...all.map(() => most + needs.length)]),
  );
  const by = all.map((_, at) => serving[columns[at]!]);
  return { open: all.filter((_, at) => !by[at]), servingUnitIds: by.flatMap((unit) => (unit ? [unit.unitId] : [])) };
};
