import { describe, expect, it } from 'vitest';
import { stepOfAnswer, stepOfView } from '#web/locate/step.ts';

const answered = (status: number, body = {}) => ({ status, body });

describe('what the page shows', () => {
  it.each([
    [answered(200, { state: 'open' }), 'asking'],
    [answered(200, { state: 'used' }), 'used'],
    [answered(200, { state: 'expired' }), 'expired'],
    [answered(404), 'unknown'],
    [answered(0), 'offline'],
    [answered(503), 'busy'],
  ] as const)('once its link was looked up: %o', (answer, step) => expect(stepOfView(answer)).toBe(step));

  it.each([
    [answered(200, { taken: 'place' }), 'done'],
    [answered(410, { code: 'link-used' }), 'used'],
    [answered(410, { code: 'link-expired' }), 'expired'],
    [answered(404), 'unknown'],
    [answered(429), 'busy'],
    [answered(0), 'offline'],
  ] as const)('once the place was sent: %o', (answer, step) => expect(stepOfAnswer(answer)).toBe(step));
});
