import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Fix } from '../positions/fix.ts';
import type { PhotoInHand } from '../patients/photo-in-hand.ts';
import type { PhotoPreview } from '../patients/photo-preview.ts';
import type { QueuedCommand } from '../queue/queued-command.ts';

/** What the phone keeps: presses and fixes until the server has them, photos until they are sent and small copies of them until the run is over, and what the screen needs without a line. */
interface CrewSchema extends DBSchema {
  commands: { key: number; value: QueuedCommand };
  fixes: { key: number; value: Fix };
  photos: { key: string; value: PhotoInHand };
  previews: { key: string; value: PhotoPreview };
  kept: { key: string; value: unknown };
}

/** The phone's own store; the page and its service worker open the same one. */
export type CrewStore = IDBPDatabase<CrewSchema>;

/** 2 brought the small copies. */
const VERSION = 2;

/** Opens the phone's store. */
export const openCrewStore = (name = 'yike-crew'): Promise<CrewStore> =>
  openDB<CrewSchema>(name, VERSION, {
    upgrade: (db, before) => {
      if (before < 1) {
        db.createObjectStore('commands', { keyPath: 'seq', autoIncrement: true });
        db.createObjectStore('fixes', { autoIncrement: true });
        db.createObjectStore('photos', { keyPath: 'attachmentId' });
        db.createObjectStore('kept');
      }
      if (before < 2) db.createObjectStore('previews', { keyPath: 'attachmentId' });
    },
    // A page of an older build must not keep a newer one from its store.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
