import { AttachmentKept, VitalsTaken } from '#events/patient.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Files } from '#shared/ports/files.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { attachmentPartName, AttachmentSeal } from '#shared/schemas/attachment.ts';
import { Vitals } from '#shared/schemas/vitals.ts';
import type { LogEntry } from '#shared/store/log-entry.ts';
import { readPersonalData, type Look } from '#shared/store/vault.ts';
import type { RecordedAttachment, RecordedVitals } from './schema.ts';

/** What opening a patient's record needs. */
export interface RecordPorts {
  readonly clock: Clock;
  readonly files: Files;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
}

const toldOf = ({ at, atVerified, by }: LogEntry) => ({ at, atVerified, by });

/** Opens one set of vital signs. */
export const readVitals = async (ports: RecordPorts, entry: LogEntry, look: Look): Promise<RecordedVitals> => {
  const { vitals: sealed } = VitalsTaken.parse({ type: entry.type, data: entry.data }).data;
  const opened = await readPersonalData(ports, sealed, look);
  return { ...toldOf(entry), ...(opened && { vitals: Vitals.parse(opened['vitals']) }) };
};

/** Opens what is needed to fetch and open one attachment. */
export const readAttachment = async (ports: RecordPorts, entry: LogEntry, look: Look): Promise<RecordedAttachment> => {
  const { attachmentId, seal: sealed } = AttachmentKept.parse({ type: entry.type, data: entry.data }).data;
  const opened = await readPersonalData(ports, sealed, look);
  if (!opened) return { ...toldOf(entry), attachmentId };
  const seal = AttachmentSeal.parse(opened['seal']);
  const names = Array.from({ length: seal.parts }, (_, part) => attachmentPartName({ centre: look.centre, patientId: entry.id, attachmentId, part }));
  const requests = await Promise.all(names.map((name) => ports.files.download(name)));
  return { ...toldOf(entry), attachmentId, seal, partUrls: requests.map(({ url }) => url) };
};
