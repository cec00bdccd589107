import type { SoundPattern } from '#web/kit/sound/sound-pattern.ts';

/** Two tones up and down and a breath between: heard through a kitchen door, and no telephone sounds like it. */
export const STATION_ALARM: SoundPattern = {
  tones: [
    { hertz: 780, seconds: 0.45 },
    { hertz: 1040, seconds: 0.45 },
    { hertz: 780, seconds: 0.45 },
    { hertz: 1040, seconds: 0.45 },
    { hertz: 0, seconds: 0.6 },
  ],
  volume: 0.9,
};

/** One short tone a second, for trying the loudspeaker. */
export const TRIAL_SOUND: SoundPattern = { tones: [{ hertz: 660, seconds: 0.4 }, { hertz: 0, seconds: 0.6 }], volume: 0.6 };
