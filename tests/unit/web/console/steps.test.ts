import { describe, expect, it } from 'vitest';
import type { RankedUnit } from '#shared/domain/recommendation/recommendation.ts';
import type { TimePoints } from '#shared/domain/assignment/assignment.ts';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { choiceOf, isOverride } from '#web/console/incident/dispatch-choice.ts';
import { mayEndWithOutcome, nextPoint } from '#web/console/incident/next-point.ts';
import { readableTimeline } from '#web/console/incident/timeline-order.ts';
import { destinationOf, openActions, openTransfers } from '#web/kit/transfers/transfer-steps.ts';

const stamp = { at: 0, atVerified: true, source: 'crew', by: 'c' } as const;

describe('the next point of a run', () => {
  it('follows the furthest one known, also when points were skipped', () => {
    expect(nextPoint({ notified: stamp })).toBe('acknowledged');
    expect(nextPoint({ notified: stamp, onScene: stamp })).toBe('atPatient');
    expect(nextPoint({ notified: stamp, staged: stamp })).toBe('onScene');
  });

  it('is none after the last', () => {
    expect(nextPoint({ notified: stamp, available: stamp })).toBeUndefined();
  });

  it('lets a run end with an outcome once it has rolled out', () => {
    const points: TimePoints = { notified: stamp };
    expect(mayEndWithOutcome(points)).toBe(false);
    expect(mayEndWithOutcome({ ...points, enRoute: stamp })).toBe(true);
  });
});

describe('a dispatch', () => {
  const ranked = (unitId: string, lacking: RankedUnit['lacking'] = []): RankedUnit => ({
    unitId, callSign: unitId, stationId: 's', sending: { how: 'dispatch' }, basis: 'station', inTarget: true, lacking, reasons: [],
    eta: { etaSeconds: 300, activationSeconds: 60, driveSeconds: 240, meters: 3000, source: 'road-graph', degraded: false },
  });
  const recommendation = { recommendedUnitId: 'a' };

  it('asks why when another unit than the recommended one is chosen', () => {
    expect(isOverride(recommendation, ranked('a'))).toBe(false);
    expect(isOverride(recommendation, ranked('b'))).toBe(true);
  });

  it('keeps what the dispatcher saw', () => {
    expect(choiceOf(recommendation, ranked('b', ['ventilator']), 'knows-the-road')).toEqual({
      etaSeconds: 300, source: 'road-graph', recommendedUnitId: 'a', overrideReason: 'knows-the-road', lacking: ['ventilator'],
    });
  });
});

describe('the timeline', () => {
  const line = { id: 'x', data: {}, recordedAt: 0, atVerified: true, source: 'console', by: 'd' } as const;

  it("stands the newest first and leaves out what the run's own log says better", () => {
    const lines = readableTimeline([
      { ...line, log: 'incident', type: 'IncidentOpened', version: 1, at: 10 },
      { ...line, log: 'incident', type: 'IncidentLocated', version: 2, at: 10 },
      { ...line, log: 'incident', type: 'AssignmentStarted', version: 3, at: 20 },
      { ...line, log: 'assignment', type: 'CrewNotified', version: 1, at: 20 },
    ]);
    expect(lines.map(({ type }) => type)).toEqual(['CrewNotified', 'IncidentLocated', 'IncidentOpened']);
  });
});

describe('a transfer', () => {
  const facts = { patientId: 'p', fromFacilityId: 'east-health', direction: 'up', reason: 'needs-higher-care', priority: 'II', needs: [], candidates: [], asked: [], mode: 'real', requestedAt: 0 } as const;
  const offered: KnownTransfer = { status: 'offered', ...facts, facilityId: 'county', expiresAt: 900 };
  const accepted = { ...facts, status: 'accepted', destination: { kind: 'network', facilityId: 'county' }, acceptedAt: 5 } as const;

  it('leaves open what its state allows', () => {
    expect(openActions(offered)).toContain('answer');
    expect(openActions(accepted)).toContain('askAmbulance');
    expect(openActions({ ...accepted, status: 'departed' })).toEqual(['arrived']);
    expect(openActions({ ...accepted, status: 'departed', assignmentId: 'r' })).toEqual([]);
  });

  it('goes to whom it was agreed, or asks whom it was offered', () => {
    expect(destinationOf(offered)).toEqual({ facilityId: 'county' });
    expect(destinationOf({ ...accepted, destination: { kind: 'outside', name: '省医院' } })).toEqual({ name: '省医院' });
  });

  it('is listed while it is live, those that need a hand first', () => {
    const list = openTransfers<{ readonly id: string; readonly state: KnownTransfer }>([
      { id: 'moving', state: { ...accepted, status: 'departed', assignmentId: 'r', requestedAt: 1 } },
      { id: 'asked', state: { ...offered, requestedAt: 2 } },
      { id: 'gone', state: { ...facts, status: 'cancelled', cancelledAt: 9 } },
    ]);
    expect(list.map(({ id }) => id)).toEqual(['asked', 'moving']);
  });
});
