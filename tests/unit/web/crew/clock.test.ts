import { describe, expect, it } from 'vitest';
import { deviceTimeAt, withOffset } from '#web/crew/time/device-time.ts';
import { offsetAt, withReading } from '#web/crew/time/kept-clock.ts';

const MINUTE = 60_000;
const reading = (deviceAt: number, offset: number, speed = 1) => ({ deviceAt, serverAt: deviceAt + offset, speed });

describe('the server’s clock on the phone', () => {
  it('is what was read, also much later and after a restart', () => expect(offsetAt(reading(1000, 90_000), 1000 + 40 * MINUTE)).toBe(90_000));
  it('runs as fast as the host’s', () => expect(offsetAt(reading(1000, 0, 60), 2000)).toBe(59_000));
  it('keeps the reading that was least delayed: the server never looks early', () => {
    const prompt = reading(1000, 90_000);
    expect(withReading(prompt, reading(2000, 89_400))).toBe(prompt);
    expect(withReading(prompt, reading(2000, 90_020))).toStrictEqual(reading(2000, 90_020));
    expect(withReading(undefined, prompt)).toBe(prompt);
  });
  it('gives way after a while, for clocks drift, and at once when somebody has set the phone’s', () => {
    const prompt = reading(1000, 90_000);
    expect(withReading(prompt, reading(1000 + 16 * MINUTE, 89_400))).toStrictEqual(reading(1000 + 16 * MINUTE, 89_400));
    expect(withReading(prompt, reading(2000, -3_600_000))).toStrictEqual(reading(2000, -3_600_000));
  });
  it('follows a host that plays faster reading by reading', () => expect(withReading(reading(1000, 0, 60), reading(2000, 50_000, 60))).toStrictEqual(reading(2000, 50_000, 60)));
});

describe('a report', () => {
  it('has the phone’s own time and the offset, where it is known', () => {
    expect(deviceTimeAt(1000.4, undefined)).toStrictEqual({ deviceAt: 1000 });
    expect(deviceTimeAt(1000, reading(0, 90_000))).toStrictEqual({ deviceAt: 1000, clockOffsetMilliseconds: 90_000 });
  });
  it('that was made before the first contact gets the offset when it is sent, one that has its own keeps it', () => {
    const clock = reading(5000, 90_000);
    expect(withOffset({ reports: [{ point: 'onScene', deviceAt: 1000 }, { point: 'enRoute', deviceAt: 900, clockOffsetMilliseconds: 7 }] }, clock)).toStrictEqual({
      reports: [{ point: 'onScene', deviceAt: 1000, clockOffsetMilliseconds: 90_000 }, { point: 'enRoute', deviceAt: 900, clockOffsetMilliseconds: 7 }],
    });
    expect(withOffset({ text: 'x', deviceAt: 1000 }, clock)).toStrictEqual({ text: 'x', deviceAt: 1000, clockOffsetMilliseconds: 90_000 });
    expect(withOffset({ reason: 'other' }, clock)).toStrictEqual({ reason: 'other' });
    expect(withOffset({ deviceAt: 1000 }, undefined)).toStrictEqual({ deviceAt: 1000 });
  });
});
