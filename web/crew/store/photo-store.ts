import { newCommandId } from '#web/kit/press/command-id.ts';
import type { PhotoInHand } from '../patients/photo-in-hand.ts';
import type { PhotoPreview } from '../patients/photo-preview.ts';
import type { PhotoProgress } from '../patients/photo-note.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { CrewStore } from './crew-store.ts';

/** Keeps a photo until it is sent, and its small copy for the crew: both or neither. */
export const addPhoto = async (store: CrewStore, photo: PhotoInHand, preview: PhotoPreview): Promise<void> => {
  const change = store.transaction(['photos', 'previews'], 'readwrite');
  await change.objectStore('photos').put(photo);
  await change.objectStore('previews').put(preview);
  await change.done;
};

/** The photos that are not all sent, without what they hold. */
export const photosUnderWay = async (store: CrewStore): Promise<readonly PhotoProgress[]> => (await store.getAll('photos')).map(({ attachmentId, sent, parts }) => ({ attachmentId, sent, parts: parts.length }));

/** The small copies that belong to one of these runs; those of any other run are forgotten, whoever took them. */
export const previewsOfRuns = async (store: CrewStore, runIds: readonly string[]): Promise<readonly PhotoPreview[]> => {
  const change = store.transaction('previews', 'readwrite');
  const all = await change.store.getAll();
  for (const { attachmentId, runId } of all) if (!runIds.includes(runId)) await change.store.delete(attachmentId);
  await change.done;
  return all.filter(({ runId }) => runIds.includes(runId)).toSorted((one, other) => one.takenAt - other.takenAt);
};

/** All parts of a photo were sent: its seal goes into the queue of commands and the photo from the phone, both or neither. */
export const finishPhoto = async (store: CrewStore, photo: PhotoInHand, madeAt: number): Promise<void> => {
  const { attachmentId, patientId, by, contentType, parts, sha256, key, deviceAt, clockOffsetMilliseconds } = photo;
  const bytes = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const command = {
    commandId: newCommandId(),
    name: 'keep-attachment',
    params: { patientId, attachmentId },
    body: { deviceAt, ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }), seal: { contentType, parts: parts.length, bytes, sha256, key } },
    by,
    madeAt,
    heldUntil: 0,
    state: 'waiting',
  };
  const change = store.transaction(['commands', 'photos'], 'readwrite');
  await change.objectStore('commands').add(command as unknown as QueuedCommand);
  await change.objectStore('photos').delete(attachmentId);
  await change.done;
};
