import type { RingNeed } from './ring-need.ts';

/** One sounding of the ring: two tones as a telephone's bell has them, hertz, so many seconds. */
const BELL = { tones: [880, 1109], seconds: 1, volume: 0.5, everyMilliseconds: 2000 } as const;
/** A short low tone that a headset lets through beside a voice. */
const KNOCK = { tones: [440], seconds: 0.12, volume: 0.12, everyMilliseconds: 4000 } as const;

/** Rings until it is told not to. */
export interface RingPlayer {
  play(need: RingNeed): void;
  /** Whether the browser lets the page make a sound; it wants a press first. */
  isAllowed(): boolean;
  /** Asks the browser again, within a press. */
  allow(): Promise<void>;
}

/** The page's ring; made once, by Web Audio, so that no sound file is fetched. */
export const ringPlayer = (): RingPlayer => {
  const audio = new AudioContext();
  let current: RingNeed = 'none';
  let timer: ReturnType<typeof setInterval> | undefined;

  const sound = ({ tones, seconds, volume }: typeof BELL | typeof KNOCK): void => {
    if (audio.state !== 'running') return;
    const until = audio.currentTime + seconds;
    const gain = new GainNode(audio, { gain: volume });
    gain.gain.setValueAtTime(volume, until - 0.03);
    gain.gain.linearRampToValueAtTime(0, until);
    gain.connect(audio.destination);
    for (const frequency of tones) {
      const tone = new OscillatorNode(audio, { frequency });
      tone.connect(gain);
      tone.start();
      tone.stop(until);
    }
  };

  return {
    play: (need) => {
      if (need === current) return;
      current = need;
      clearInterval(timer);
      if (need === 'none') return;
      const kind = need === 'ring' ? BELL : KNOCK;
      sound(kind);
      timer = setInterval(() => sound(kind), kind.everyMilliseconds);
    },
    isAllowed: () => audio.state === 'running',
    allow: () => audio.resume(),
  };
};
