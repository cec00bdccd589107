import type { Client } from '#shared/api/client-on.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { finishPhoto } from '../store/photo-store.ts';
import type { PhotoInHand } from './photo-in-hand.ts';

/** What sending photos needs. */
export interface PhotoSender {
  readonly store: CrewStore;
  readonly client: Client;
  readonly centre: string;
  readonly by: string;
  readonly now: () => number;
  /** Told after each part, and when the last is in the record's hands. */
  readonly onProgress: () => void;
}

const sendPart = async ({ client, centre }: PhotoSender, { patientId, attachmentId }: PhotoInHand, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
  const { method, url, headers } = await client.call('sign-upload', { centre, patientId, attachmentId }, { query: { part, bytes: bytes.byteLength } });
  // The browser sets the length itself, and refuses to be told.
  const { 'content-length': _length, ...rest } = headers;
  const response = await fetch(url, { method, headers: rest, body: bytes });
  if (!response.ok) throw new Error(`Cannot send the photo: the file store answered ${String(response.status)}`);
};

/** Sends what is missing of each photo, one part after the other; what a broken line has taken already is not sent again. @throws when the line is bad */
export const sendPhotos = async (sender: PhotoSender): Promise<void> => {
  const photos = (await sender.store.getAll('photos')).filter(({ by }) => by === sender.by);
  for (const photo of photos) {
    for (let part = photo.sent; part < photo.parts.length; part++) {
      await sendPart(sender, photo, part, photo.parts[part]!);
      await sender.store.put('photos', { ...photo, sent: part + 1 });
      sender.onProgress();
    }
    await finishPhoto(sender.store, photo, sender.now());
    sender.onProgress();
  }
};
