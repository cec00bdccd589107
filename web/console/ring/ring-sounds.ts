import type { SoundPattern } from '#web/kit/sound/sound-pattern.ts';
import type { RingNeed } from './ring-need.ts';

/** How each need sounds: a telephone's bell, its two tones at once; or a short low tone that a headset lets through beside a voice. */
export const RING_SOUNDS: Readonly<Record<RingNeed, SoundPattern | undefined>> = {
  none: undefined,
  ring: { tones: [{ hertz: 880, and: 1109, seconds: 1 }, { hertz: 0, seconds: 1 }], volume: 1 },
  knock: { tones: [{ hertz: 440, seconds: 0.12 }, { hertz: 0, seconds: 3.88 }], volume: 0.12 },
};
