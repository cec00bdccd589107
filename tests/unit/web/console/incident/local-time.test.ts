import { describe, expect, it } from 'vitest';
import { localTimeText, timeOfText } from '#web/console/incident/local-time.ts';

const at = (day: number, hours: number, minutes: number, seconds = 0): number => new Date(2026, 10, day, hours, minutes, seconds).getTime();

describe('a typed time of day', () => {
  it.each([
    ['07:05:09', at(23, 7, 5, 9)],
    ['7:05', at(23, 7, 5)],
    ['070509', at(23, 7, 5, 9)],
    ['7：05', at(23, 7, 5)],
  ])('is understood as "%s"', (text, moment) => {
    expect(timeOfText(text, at(23, 7, 0))).toBe(moment);
  });

  it.each(['', '25:00', '7', 'seven', '7:61'])('is refused as "%s"', (text) => {
    expect(timeOfText(text, at(23, 7, 0))).toBeUndefined();
  });

  it('means the day that is nearest, across midnight either way', () => {
    expect(timeOfText('23:58:00', at(24, 0, 5))).toBe(at(23, 23, 58));
    expect(timeOfText('00:03:00', at(23, 23, 59))).toBe(at(24, 0, 3));
  });

  it('reads back what it shows', () => {
    expect(timeOfText(localTimeText(at(23, 14, 3, 7)), at(23, 12, 0))).toBe(at(23, 14, 3, 7));
  });
});
