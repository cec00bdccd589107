/** The middle of the 100 to 120 compressions a minute that adults and children get (ERC Guidelines 2021, basic life support). */
export const COMPRESSIONS_A_MINUTE = 110;

/** Milliseconds from one compression to the next. */
const BEAT_MILLISECONDS = 60_000 / COMPRESSIONS_A_MINUTE;

/** How far ahead ticks are given to the sound card, which keeps the beat while the page is busy, seconds. */
const AHEAD_SECONDS = 0.3;
const LOOK_MILLISECONDS = 100;
const TICK = { hertz: 1000, seconds: 0.03, volume: 0.3 } as const;

/** Ticks aloud until it is stopped, and tells each beat at which to show it. */
export const startMetronome = (onBeat: (beat: number) => void): (() => void) => {
  const audio = new AudioContext();
  const beatSeconds = BEAT_MILLISECONDS / 1000;
  let next = audio.currentTime + 0.05;
  let beat = 0;
  const tick = (at: number): void => {
    const gain = new GainNode(audio, { gain: TICK.volume });
    const tone = new OscillatorNode(audio, { frequency: TICK.hertz });
    tone.connect(gain).connect(audio.destination);
    tone.start(at);
    tone.stop(at + TICK.seconds);
  };
  const look = (): void => {
    while (next < audio.currentTime + AHEAD_SECONDS) {
      tick(next);
      const mine = (beat += 1);
      setTimeout(() => onBeat(mine), Math.max(0, (next - audio.currentTime) * 1000));
      next += beatSeconds;
    }
  };
  void audio.resume().then(look);
  const timer = setInterval(look, LOOK_MILLISECONDS);
  return () => {
    clearInterval(timer);
    void audio.close();
  };
};
