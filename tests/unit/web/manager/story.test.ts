import { expect, it } from 'vitest';
import type { TimelineLine } from '#functions/get-incident/schema.ts';
import { storyLines, wordOf } from '#web/manager/runs/story-line.ts';

const line = (said: Partial<TimelineLine>): TimelineLine => ({ log: 'incident', id: 'incident-1', version: 1, type: 'IncidentOpened', data: {}, at: 0, recordedAt: 0, atVerified: true, source: 'console', by: 'li', ...said });

it('the story is told from its beginning, and says nothing twice', () => {
  const lines = [
    line({ type: 'IncidentClosed', at: 9, version: 3 }),
    line({ type: 'AssignmentStarted', at: 2, version: 2 }),
    line({ log: 'assignment', id: 'run-1', type: 'CrewNotified', at: 2 }),
    line({ at: 1 }),
  ];
  expect(storyLines(lines).map(({ type }) => type)).toEqual(['IncidentOpened', 'CrewNotified', 'IncidentClosed']);
});

it('only words are read from a line', () => {
  expect([wordOf(line({ data: { point: 'onScene' } }), 'point'), wordOf(line({ data: { point: 3 } }), 'point')]).toEqual(['onScene', undefined]);
});
