import { useEffect, useSyncExternalStore } from 'react';
import { openPageSound, type PageSound } from './page-sound.ts';
import type { SoundPattern } from './sound-pattern.ts';

/** One for the page: browsers allow only so many. */
let opened: PageSound | undefined;
const sound = (): PageSound => (opened ??= openPageSound());

/** Plays a pattern while it is asked for. Any press gives the browser's leave. @returns whether the page can be heard, and the press that asks for it */
export const usePageSound = (pattern: SoundPattern | undefined): { readonly isAllowed: boolean; readonly allow: () => void } => {
  const isAllowed = useSyncExternalStore(
    (listener) => sound().onChange(listener),
    () => sound().isAllowed(),
  );
  useEffect(() => {
    const allow = (): void => void sound().allow();
    window.addEventListener('keydown', allow);
    window.addEventListener('pointerdown', allow);
    return () => {
      window.removeEventListener('keydown', allow);
      window.removeEventListener('pointerdown', allow);
    };
  }, []);
  useEffect(() => {
    sound().play(pattern);
  }, [pattern]);
  useEffect(() => () => sound().play(undefined), []);
  return { isAllowed, allow: () => void sound().allow() };
};
