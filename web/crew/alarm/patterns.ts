import type { SoundPattern } from '#web/kit/sound/sound-pattern.ts';

/** An order that nobody has heard: two tones where the ear is sharpest and a phone's loudspeaker strongest, without a pause to sleep in. */
export const ORDER_ALARM: SoundPattern = {
  tones: [
    { hertz: 1000, seconds: 0.18 },
    { hertz: 1500, seconds: 0.18 },
    { hertz: 1000, seconds: 0.18 },
    { hertz: 1500, seconds: 0.36 },
    { hertz: 0, seconds: 0.1 },
  ],
  volume: 1,
};

/** Something to look at: three short notes. */
export const CHIME: SoundPattern = {
  tones: [
    { hertz: 880, seconds: 0.12 },
    { hertz: 0, seconds: 0.06 },
    { hertz: 1175, seconds: 0.24 },
    { hertz: 0, seconds: 4 },
  ],
  volume: 0.9,
};

/** How the phone shakes for an order, milliseconds on and off. */
export const ORDER_VIBRATION = [600, 200, 600, 200, 900, 400];
/** How it shakes for less. */
export const CHIME_VIBRATION = [200, 100, 200];
/** One round of shaking; it is begun anew after this. */
export const VIBRATION_ROUND_MILLISECONDS = 2900;
/** How long a chime may sound before it counts as heard. */
export const CHIME_MILLISECONDS = 900;
