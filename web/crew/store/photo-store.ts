import { newCommandId } from '#web/kit/command-id.ts';
import type { PhotoInHand } from '../patients/photo-in-hand.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { CrewStore } from './crew-store.ts';

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
