import type { LiveMessage } from '#shared/api/live-message.ts';
import { isRecord } from '#shared/schemas/is-record.ts';

const isEntry = (value: unknown): boolean =>
  isRecord(value) && typeof value['kind'] === 'string' && typeof value['id'] === 'string' && typeof value['version'] === 'number' && typeof value['live'] === 'boolean' && isRecord(value['state']);

/** A message by its outline alone: the schema of a board weighs more than this screen, and the sender is our own server. */
export const readMessage = (data: unknown): LiveMessage | undefined => {
  try {
    const message: unknown = JSON.parse(String(data));
    if (!isRecord(message) || typeof message['type'] !== 'string') return undefined;
    if (message['type'] !== 'problem' && typeof message['at'] !== 'number') return undefined;
    if (message['type'] === 'changed' && !(Array.isArray(message['entries']) && message['entries'].every(isEntry))) return undefined;
    return message as unknown as LiveMessage;
  } catch {
    return undefined;
  }
};
