import type { Client } from '#shared/api/client-on.ts';
import { startLiveFeed } from '#shared/api/live-feed.ts';
import type { LiveScreen } from './live-screen.ts';
import { useLiveBoardOn } from './use-live-board-on.ts';

/** The centre's board as it changes, and how old it is; each push is checked by its schema. The one live feed of a page. */
export const useLiveBoard = (client: Client, centre: string): LiveScreen => useLiveBoardOn(startLiveFeed, client, centre);
