/** Two pages of one phone, and its service worker, never send at the same time. */
export const SENDER_LOCK = 'yike-crew-sender';
