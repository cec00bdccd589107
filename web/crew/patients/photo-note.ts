import type { QueuedCommand } from '../queue/queued-command.ts';
import { isUnsent } from '../queue/queued-command.ts';
import type { PhotoInHand } from './photo-in-hand.ts';
import type { PhotoPreview } from './photo-preview.ts';

/** How much of a photo the file store has. */
export type PhotoProgress = Pick<PhotoInHand, 'attachmentId' | 'sent'> & { readonly parts: number };

/** How far a photo has come: it waits for the line, is on its way, was refused, or is in the record. */
export type PhotoTold = { readonly how: 'unsent' | 'refused' | 'recorded' } | { readonly how: 'sending'; readonly percent: number };

/** What is said of a photo beside its picture. */
export const photoTold = ({ attachmentId }: Pick<PhotoPreview, 'attachmentId'>, underWay: readonly PhotoProgress[], commands: readonly QueuedCommand[]): PhotoTold => {
  const photo = underWay.find((one) => one.attachmentId === attachmentId);
  if (photo) return photo.sent === 0 ? { how: 'unsent' } : { how: 'sending', percent: Math.floor((100 * photo.sent) / photo.parts) };
  const seal = commands.find(({ name, params }) => name === 'keep-attachment' && params['attachmentId'] === attachmentId);
  if (seal?.state === 'refused') return { how: 'refused' };
  // All parts have arrived; what is missing is that the record knows of them.
  return seal && isUnsent(seal) ? { how: 'sending', percent: 100 } : { how: 'recorded' };
};
