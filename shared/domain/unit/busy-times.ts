import type { UnitEvent } from '#events/unit.ts';

/** One event of a unit's log and when it happened, epoch milliseconds. */
export interface TimedUnitEvent {
  readonly event: UnitEvent;
  readonly at: number;
}

/** From when to when a unit had a run; without an end while it has it. */
export interface BusyTime {
  readonly assignmentId: string;
  readonly from: number;
  readonly to?: number;
}

/** The runs that a stretch of a unit's log tells of, those that were entered afterwards included; a run that began before the stretch counts from its first event. */
export const busyTimes = (log: readonly TimedUnitEvent[]): readonly BusyTime[] => {
  const times = new Map<string, BusyTime>();
  const begin = (assignmentId: string, from: number): void => void times.set(assignmentId, { assignmentId, from });
  const end = (assignmentId: string, to: number): void => {
    const { from } = times.get(assignmentId) ?? { from: log[0]?.at ?? to };
    times.set(assignmentId, { assignmentId, from: Math.min(from, to), to });
  };
  for (const { event, at } of log) {
    if (event.type === 'UnitAssigned') begin(event.data.assignmentId, at);
    if (event.type === 'UnitReleased') end(event.data.assignmentId, at);
    if (event.type === 'UnitRunBackfilled') times.set(event.data.assignmentId, event.data);
    if (event.type === 'UnitReassigned') {
      end(event.data.from, at);
      begin(event.data.to, at);
    }
  }
  return [...times.values()];
};

/** Whether two stretches of time share a moment; one that ends as the other begins does not. */
export const overlap = (one: { readonly from: number; readonly to?: number | undefined }, other: { readonly from: number; readonly to?: number | undefined }): boolean =>
  one.from < (other.to ?? Number.POSITIVE_INFINITY) && other.from < (one.to ?? Number.POSITIVE_INFINITY);
