/** One tone of a pattern; a frequency of 0 is silence. */
export interface Tone {
  readonly hertz: number;
  /** A second one at the same time, as a telephone's bell has it. */
  readonly and?: number;
  readonly seconds: number;
}

/** A sound that repeats until it is stopped: its tones one after the other, and how loud from 0 to 1. */
export interface SoundPattern {
  readonly tones: readonly Tone[];
  readonly volume: number;
}

/** Each tone begins and ends softly over so long, so that it does not click. */
const EDGE_SECONDS = 0.008;
/** A share of the third overtone lets an alarm be heard on the small loudspeaker of a desk. */
const OVERTONE_SHARE = 0.35;

const edge = (at: number, length: number, rate: number): number => Math.min(1, at / (EDGE_SECONDS * rate), (length - 1 - at) / (EDGE_SECONDS * rate));

const sampleOf = (hertz: number, second: number): number => {
  const turned = 2 * Math.PI * hertz * second;
  return (Math.sin(turned) + OVERTONE_SHARE * Math.sin(3 * turned)) / (1 + OVERTONE_SHARE);
};

const samplesOfTone = ({ hertz, and = hertz, seconds }: Tone, rate: number): number[] => {
  const length = Math.round(seconds * rate);
  if (hertz === 0) return new Array<number>(length).fill(0);
  return Array.from({ length }, (_, at) => edge(at, length, rate) * ((sampleOf(hertz, at / rate) + sampleOf(and, at / rate)) / 2));
};

/** One round of a pattern as samples from -1 to 1, `rate` of them a second. */
export const samplesOf = ({ tones, volume }: SoundPattern, rate: number): Float32Array<ArrayBuffer> =>
  new Float32Array(tones.flatMap((tone) => samplesOfTone(tone, rate)).map((sample) => sample * volume));
