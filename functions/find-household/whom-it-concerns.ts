import { refuseHouseholdOfCall, refuseHouseholdOfIncident } from '#shared/domain/access/household-access.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import { loadLog } from '#shared/store/log.ts';
import { readPersonalData, type Look } from '#shared/store/vault.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
}

/** By what a household is looked up: the numbers of whoever rang, and the place, where it is known closely enough. */
export interface Sought {
  readonly numbers: readonly string[];
  readonly position?: Coordinate | undefined;
}

/** A place that is known less exactly would be another household's. */
const CLOSE_ENOUGH_METERS = 100;

/** What there is to look up for a call. @throws NotFound, Forbidden when the caller may not */
export const soughtOfCall = async (ports: Ports, caller: Caller, { callId, look }: { readonly callId: string; readonly look: Look }): Promise<Sought> => {
  const { state: call } = await loadLog(ports.itemStore, { centre: look.centre, lifecycle: callLifecycle, id: callId });
  if (call.status === 'absent') throw new NotFound('call', callId);
  refuseHouseholdOfCall(caller, call);
  return { numbers: await numbersOf(ports, [call.caller], look) };
};

/** What there is to look up for an incident. @throws NotFound, Forbidden when the caller may not */
export const soughtOfIncident = async (ports: Ports, caller: Caller, { incidentId, look }: { readonly incidentId: string; readonly look: Look }): Promise<Sought> => {
  const { centre } = look;
  const { state: incident } = await loadLog(ports.itemStore, { centre, lifecycle: incidentLifecycle, id: incidentId });
  if (incident.status === 'absent') throw new NotFound('incident', incidentId);
  refuseHouseholdOfIncident(caller, incident);
  const calls = await Promise.all((incident.callIds ?? []).map(async (id) => loadLog(ports.itemStore, { centre, lifecycle: callLifecycle, id })));
  const references = [incident.caller, ...calls.map(({ state }) => (state.status === 'absent' ? undefined : state.caller))];
  const { position, accuracyMeters = 0 } = incident.place ?? {};
  return { numbers: await numbersOf(ports, references, look), position: accuracyMeters <= CLOSE_ENOUGH_METERS ? position : undefined };
};

/** The same item may be a call's and its incident's: it is looked at once. */
const numbersOf = async (ports: Ports, references: readonly (SealedReference | undefined)[], look: Look): Promise<readonly string[]> => {
  const items = new Map(references.flatMap((reference) => (reference ? [[reference.itemId, reference] as const] : [])));
  const said = await Promise.all([...items.values()].map(async (reference) => readPersonalData(ports, reference, look)));
  return [...new Set(said.flatMap((data) => (typeof data?.['telephone'] === 'string' ? [data['telephone']] : [])))];
};
