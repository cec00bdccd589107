/** How a clock with a target stands; colour is never the only sign of it. */
export type Urgency = 'calm' | 'close' | 'late';

/** From this share of the target on, a clock asks for attention. */
const CLOSE_FROM = 0.7;

/** How far a clock has come against its target, both seconds. */
export const urgencyOf = (elapsedSeconds: number, targetSeconds: number): Urgency => {
  if (elapsedSeconds >= targetSeconds) return 'late';
  return elapsedSeconds >= targetSeconds * CLOSE_FROM ? 'close' : 'calm';
};
