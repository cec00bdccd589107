import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Fix } from '../positions/fix.ts';
import type { PhotoInHand } from '../patients/photo-in-hand.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';

/** What the phone keeps: presses and fixes until the server has them, photos until they are sent, and what the screen needs without a line. */
interface CrewSchema extends DBSchema {
  commands: { key: number; value: QueuedCommand };
  fixes: { key: number; value: Fix };
  photos: { key: string; value: PhotoInHand };
  kept: { key: string; value: unknown };
}

/** The phone's own store; the page and its service worker open the same one. */
export type CrewStore = IDBPDatabase<CrewSchema>;

const VERSION = 1;

/** Opens the phone's store. */
export const openCrewStore = (name = 'yike-crew'): Promise<CrewStore> =>
  openDB<CrewSchema>(name, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('commands', { keyPath: 'seq', autoIncrement: true });
      db.createObjectStore('fixes', { autoIncrement: true });
      db.createObjectStore('photos', { keyPath: 'attachmentId' });
      db.createObjectStore('kept');
    },
  });
