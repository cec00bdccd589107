import { describe, expect, it } from 'vitest';
import { TimePoint } from '#shared/schemas/time-point.ts';
import { asksFirst, isUnheard, mayEndEarly, mayRefuse, nextStep } from '#web/crew/run/next-step.ts';
import { hasComeTo, POINTS } from '#web/crew/run/points.ts';

const known = (...points: readonly TimePoint[]) => Object.fromEntries(points.map((point) => [point, true]));

describe('the points of a run', () => {
  it('are those of the schema, in its order', () => expect(POINTS).toStrictEqual(TimePoint.options));
  it('reach as far as the furthest known one', () => {
    expect(hasComeTo(known('notified', 'onScene'), 'enRoute')).toBe(true);
    expect(hasComeTo(known('notified', 'enRoute'), 'onScene')).toBe(false);
  });
});

describe('the next step', () => {
  it('goes the usual way', () => {
    const way: string[] = [];
    const points: Record<string, boolean> = { notified: true };
    for (let step = nextStep(points); step; step = nextStep(points)) {
      way.push(step);
      points[step] = true;
    }
    expect(way).toStrictEqual(['acknowledged', 'enRoute', 'onScene', 'atPatient', 'patientLoaded', 'leftScene', 'atDestination', 'handedOver', 'available']);
  });
  it('does not go back for one that was left out', () => expect(nextStep(known('notified', 'onScene'))).toBe('atPatient'));
  it('goes on from a staging point', () => expect(nextStep(known('notified', 'enRoute', 'staged'))).toBe('onScene'));
  it('is nothing once the run is told to be over', () => expect(nextStep(known('available'))).toBeUndefined());
  it('asks first where to, and what became of it', () => {
    expect(asksFirst('leftScene')).toBe(true);
    expect(asksFirst('available')).toBe(true);
    expect(asksFirst('onScene')).toBe(false);
  });
});

describe('an order', () => {
  it('is unheard until it is acknowledged, or anything after that is known', () => {
    expect(isUnheard(known('notified'))).toBe(true);
    expect(isUnheard(known('notified', 'enRoute'))).toBe(false);
  });
  it('may be refused before the scene and ended early once rolling', () => {
    expect(mayRefuse(known('notified', 'enRoute'))).toBe(true);
    expect(mayRefuse(known('onScene'))).toBe(false);
    expect(mayEndEarly(known('notified', 'acknowledged'))).toBe(false);
    expect(mayEndEarly(known('onScene'))).toBe(true);
    expect(mayEndEarly(known('handedOver'))).toBe(false);
  });
});
