import { describe, expect, it } from 'vitest';
import { samplesOf, type SoundPattern } from '#web/kit/sound/sound-pattern.ts';

const RATE = 8000;
const siren: SoundPattern = { tones: [{ hertz: 700, seconds: 0.5 }, { hertz: 0, seconds: 0.25 }, { hertz: 1000, seconds: 0.25 }], volume: 0.8 };
const samples = samplesOf(siren, RATE);
const loudest = (from: number, to: number): number => Math.max(...samples.slice(from * RATE, to * RATE).map(Math.abs));

describe('one round of a sound', () => {
  it('is as long as its tones', () => expect(samples.length).toBe(RATE));
  it('is as loud as asked, and never louder', () => {
    expect(loudest(0, 1)).toBeLessThanOrEqual(0.8);
    expect(loudest(0, 0.5)).toBeGreaterThan(0.5);
  });
  it('is silent where a tone is', () => expect(loudest(0.5, 0.75)).toBe(0));
  it('has tones of their own height', () => {
    const crossings = (from: number, to: number): number => [...samples.slice(from * RATE, to * RATE)].filter((sample, at, all) => at > 0 && sample > 0 && all[at - 1]! <= 0).length;
    expect(crossings(0, 0.5) / 0.5).toBeCloseTo(700, -1.5);
    expect(crossings(0.75, 1) / 0.25).toBeCloseTo(1000, -1.5);
  });
  it('has two tones at once where it is asked for a bell, and is no louder for it', () => {
    const bell = samplesOf({ tones: [{ hertz: 880, and: 1109, seconds: 1 }], volume: 1 }, RATE);
    const strengthOf = (hertz: number): number => Math.hypot(...[Math.sin, Math.cos].map((wave) => bell.reduce((sum, sample, at) => sum + sample * wave((2 * Math.PI * hertz * at) / RATE), 0))) * (2 / RATE);
    expect([880, 1109].map((hertz) => strengthOf(hertz) > 0.3)).toEqual([true, true]);
    expect(strengthOf(990)).toBeLessThan(0.05);
    expect(Math.max(...bell.map(Math.abs))).toBeLessThanOrEqual(1);
  });
  it('begins and ends softly, so that the loop does not click', () => {
    expect(Math.abs(samples[0]!)).toBeLessThan(0.01);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.01);
  });
});
