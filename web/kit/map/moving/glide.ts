import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A mark on its way from where it was drawn to where it was last reported; it is never drawn beyond a report. */
export interface Glide {
  readonly from: Coordinate;
  readonly to: Coordinate;
  /** By the screen's own steady clock, milliseconds. */
  readonly startedAt: number;
  readonly milliseconds: number;
}

/** A glide takes as long as the reports are apart, within these: shorter looks like a jump, longer shows the past. */
const SHORTEST_MILLISECONDS = 400;
const LONGEST_MILLISECONDS = 4000;
/** Who turns up so far away was not driven there while we looked. */
const JUMP_METERS = 3000;

/** Where it is drawn now. */
export const glidePosition = ({ from, to, startedAt, milliseconds }: Glide, now: number): Coordinate => {
  const share = milliseconds === 0 ? 1 : Math.min(1, Math.max(0, (now - startedAt) / milliseconds));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
};

/** Whether it still moves. */
export const isGliding = ({ startedAt, milliseconds }: Glide, now: number): boolean => now < startedAt + milliseconds;

/** Turns to a new report from wherever it is drawn now. */
export const glideTo = (glide: Glide | undefined, to: Coordinate, now: number): Glide => {
  if (!glide) return { from: to, to, startedAt: now, milliseconds: 0 };
  if (glide.to[0] === to[0] && glide.to[1] === to[1]) return glide;
  const from = glidePosition(glide, now);
  if (greatCircleMeters(from, to) > JUMP_METERS) return { from: to, to, startedAt: now, milliseconds: 0 };
  return { from, to, startedAt: now, milliseconds: Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, now - glide.startedAt)) };
};
