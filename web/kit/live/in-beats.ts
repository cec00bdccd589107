/** News of some kind; a later one of the same kind replaces an earlier. */
interface News {
  readonly type: string;
}

/** Says news on in beats. */
export interface Beats<Kind extends News> {
  readonly say: (news: Kind) => void;
  readonly stop: () => void;
}

/**
 * Gathers what comes in quick succession, so that a fleet on the move makes a screen draw itself a few times a second and not for each
 * position: the first is told at once, what follows within a beat together at its end, the latest of each kind.
 */
export const inBeats = <Kind extends News>(beatMilliseconds: number, tell: (news: readonly Kind[]) => void): Beats<Kind> => {
  const waiting = new Map<string, Kind>();
  let beat: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    beat = undefined;
    if (waiting.size === 0) return;
    const news = [...waiting.values()];
    waiting.clear();
    beat = setTimeout(flush, beatMilliseconds);
    tell(news);
  };
  return {
    say: (news) => {
      waiting.delete(news.type);
      waiting.set(news.type, news);
      if (beat === undefined) flush();
    },
    stop: () => {
      clearTimeout(beat);
      waiting.clear();
    },
  };
};
