import { useEffect, useSyncExternalStore } from 'react';
import type { Bearer } from '../sign-in/bearer.ts';

const NOTHING = (): (() => void) => () => undefined;

/** Keeps a bearer's token fresh while the page stands. @returns the token at hand, and whether somebody has to sign in again */
export const useBearer = (bearer: Bearer | undefined): { readonly accessToken: string | undefined; readonly isOver: boolean } => {
  useEffect(() => bearer?.keepFresh(), [bearer]);
  const subscribe = bearer?.onChange ?? NOTHING;
  const accessToken = useSyncExternalStore(subscribe, () => bearer?.held());
  const isOver = useSyncExternalStore(subscribe, () => bearer?.isOver() ?? false);
  return { accessToken, isOver };
};
