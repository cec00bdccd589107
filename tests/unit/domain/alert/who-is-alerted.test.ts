import { describe, expect, it } from 'vitest';
import { isOfThisShift, isOnDuty } from '#shared/domain/alert/who-is-alerted.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import { hour } from '#tests/support/builders-roster.ts';

const person = (userId: string): Caller => ({ userId, role: 'crew', centre: 'yanhu', unitId: 'unit-1' });
const terminal: Caller = { userId: 'desk', role: 'station', centre: 'yanhu', stationId: 'station-1' };
const crew = { level: 'basic', memberIds: ['li'] } as const;
const unit: Unit = { status: 'assigned', stationId: 'station-1', assignmentId: 'run-1', next: [], handedOverAt: hour(1) };

describe('a person with an open screen', () => {
  it('hears of an order as a member of its crew, and not as anybody else', () => {
    expect([isOnDuty(person('li'), crew), isOnDuty(person('wang'), crew)]).toEqual([true, false]);
  });

  it('hears of the orders of the unit where nobody knows its crew', () => expect(isOnDuty(person('wang'), undefined)).toBe(true));
});

describe('a phone', () => {
  it('of a member is told, whenever it asked to be', () => expect(isOfThisShift({ caller: person('li'), at: hour(0) }, { unit, crew })).toBe(true));
  it('of anybody else is not, though it asked after the hand-over', () => expect(isOfThisShift({ caller: person('wang'), at: hour(2) }, { unit, crew })).toBe(false));
  it('is told by when it asked where nobody knows the crew', () => {
    expect(isOfThisShift({ caller: person('wang'), at: hour(2) }, { unit, crew: undefined })).toBe(true);
    expect(isOfThisShift({ caller: person('wang'), at: hour(1) }, { unit, crew: undefined })).toBe(false);
  });
  it('of a unit off duty is not told', () => expect(isOfThisShift({ caller: person('li'), at: hour(2) }, { unit: { status: 'offDuty' }, crew })).toBe(false));
});

it("a station's terminal hears of its orders whoever is on duty", () => {
  expect(isOnDuty(terminal, crew)).toBe(true);
  expect(isOfThisShift({ caller: terminal, at: hour(0) }, { unit, crew })).toBe(true);
});
