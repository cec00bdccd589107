import { describe, expect, it } from 'vitest';
import { ApiProblem } from '#shared/api/api-problem.ts';
import { problem } from '#shared/api/problem.ts';
import { idForPress, wasHeard } from '#web/kit/press/pending-command.ts';
import { holdingAssignment, problemWords } from '#web/kit/press/problem-words.ts';

describe('a press that may not have arrived', () => {
  it('keeps its command id when the same is pressed again', () => {
    const first = idForPress(undefined, 'dispatch u1', () => 'A');
    expect(idForPress(first, 'dispatch u1', () => 'B').commandId).toBe('A');
  });

  it('is a new command when something else is pressed', () => {
    const first = idForPress(undefined, 'dispatch u1', () => 'A');
    expect(idForPress(first, 'dispatch u2', () => 'B').commandId).toBe('B');
  });

  it('was heard when the server refused it, and perhaps not when the line broke or the server failed', () => {
    expect(wasHeard(new ApiProblem(problem('command-refused')))).toBe(true);
    expect(wasHeard(new ApiProblem(problem('store-busy')))).toBe(false);
    expect(wasHeard(new TypeError('fetch failed'))).toBe(false);
  });
});

describe('a failed call', () => {
  it('names the bad fields', () => {
    const error = new ApiProblem(problem('invalid-request', 'bad', { errors: [{ field: 'place.position', message: 'off the map' }] }));
    expect(problemWords(error)).toEqual({ key: 'invalid-request', detail: 'place.position: off the map' });
  });

  it('says that nobody was reached, where nobody answered', () => {
    expect(problemWords(new TypeError('Failed to fetch')).key).toBe('unreachable');
  });

  it('tells the run that holds the unit', () => {
    const error = new ApiProblem(problem('command-refused', 'taken', { found: { unit: { status: 'assigned', assignmentId: 'run-7' } } }));
    expect(holdingAssignment(error)).toBe('run-7');
    expect(holdingAssignment(new ApiProblem(problem('command-refused', 'off duty', { found: { unit: { status: 'offDuty' } } })))).toBeUndefined();
    expect(holdingAssignment(new TypeError('lost'))).toBeUndefined();
  });
});
