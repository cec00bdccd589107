import { describe, expect, it } from 'vitest';
import { lineSilence, type LineSilence } from '#shared/api/line-silence.ts';

const digestsUntilDead = (silence: LineSilence): number => {
  for (let digests = 1; ; digests += 1) if (silence.isDeadAtDigest()) return digests;
};

describe('a line', () => {
  it('is dead at the fourth digest in a row without a word from the server', () => {
    expect(digestsUntilDead(lineSilence())).toBe(4);
  });

  it.each(['answered', 'heard', 'forget'] as const)('lives on when the server %s', (sign) => {
    const silence = lineSilence();
    for (let digests = 0; digests < 3; digests += 1) silence.isDeadAtDigest();
    silence[sign]();
    expect(digestsUntilDead(silence)).toBe(4);
  });

  it('has a dead socket where nothing came over it from one ping to the next, though requests are answered', () => {
    const silence = lineSilence();
    expect(silence.isDeadAtPing()).toBe(false);
    silence.answered();
    expect(silence.isDeadAtPing()).toBe(true);
  });

  it('has a living socket where anything came over it since the last ping', () => {
    const silence = lineSilence();
    silence.isDeadAtPing();
    silence.heard();
    expect(silence.isDeadAtPing()).toBe(false);
  });
});
