import type { ItemStore } from '#shared/ports/item-store.ts';
import { readEntries } from '#shared/store/log.ts';
import type { LogEntry } from '#shared/store/log-entry.ts';
import type { TimelineLine } from './schema.ts';

/** The story of an incident across its logs, in the order in which things happened. */
export const readTimeline = async (
  store: ItemStore,
  centre: string,
  ids: { readonly incidentId: string; readonly callIds?: readonly string[] | undefined; readonly runIds: readonly string[]; readonly patientIds: readonly string[]; readonly responseIds?: readonly string[] },
): Promise<readonly TimelineLine[]> => {
  const logs = [
    { kind: 'incident' as const, id: ids.incidentId },
    ...(ids.callIds ?? []).map((id) => ({ kind: 'call' as const, id })),
    ...ids.runIds.map((id) => ({ kind: 'assignment' as const, id })),
    ...ids.patientIds.map((id) => ({ kind: 'patient' as const, id })),
    ...(ids.responseIds ?? []).map((id) => ({ kind: 'response' as const, id })),
    { kind: 'major' as const, id: ids.incidentId },
  ];
  const lines = await Promise.all(
    logs.map(async ({ kind, id }) => (await readEntries(store, { centre, kind, id })).map((entry) => lineOf(kind, entry))),
  );
  return lines.flat().sort((one, other) => one.at - other.at || one.recordedAt - other.recordedAt);
};

const lineOf = (log: TimelineLine['log'], { id, version, type, data, at, recordedAt, atVerified, source, by }: LogEntry): TimelineLine => ({
  log,
  id,
  version,
  type,
  data,
  at,
  recordedAt,
  atVerified,
  source,
  by,
});
