/** A mark as it stands on the screen, pixels from the map's corner. */
export interface StandingMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The mark that is meant by a press: the nearest within reach, pixels; of equally near ones the one that was drawn last, for it lies on top. */
export const nearestMark = (marks: Iterable<StandingMark>, point: { readonly x: number; readonly y: number }, reach: number): string | undefined => {
  let nearest: { readonly id: string; readonly away: number } | undefined;
  for (const { id, x, y } of marks) {
    const away = Math.hypot(x - point.x, y - point.y);
    if (away <= reach && (!nearest || away <= nearest.away)) nearest = { id, away };
  }
  return nearest?.id;
};
