import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { InHand } from '../in-hand.ts';

/** What the windows of one desk tell each other: what is in hand, where the map was pressed. */
export type DeskWord = { readonly kind: 'take'; readonly inHand: InHand } | { readonly kind: 'point'; readonly point: Coordinate };

/** Keeps the windows of one dispatcher on the same thing. @returns tells the others */
export const useDeskLink = (userId: string, onWord: (word: DeskWord) => void): ((word: DeskWord) => void) => {
  const channel = useRef<BroadcastChannel>(undefined);
  const hear = useEffectEvent(onWord);
  useEffect(() => {
    const opened = new BroadcastChannel(`yike.desk.${userId}`);
    opened.onmessage = ({ data }: MessageEvent<DeskWord>) => hear(data);
    channel.current = opened;
    return () => opened.close();
  }, [userId]);
  return useCallback((word: DeskWord): void => channel.current?.postMessage(word), []);
};
