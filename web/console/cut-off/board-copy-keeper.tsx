import { useBoardCopy } from './use-board-copy.ts';

/** Keeps the board's copy on disk for as long as the desk stands; it shows nothing. */
export const BoardCopyKeeper = () => {
  useBoardCopy();
  return null;
};
