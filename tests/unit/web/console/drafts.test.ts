import { describe, expect, it } from 'vitest';
import { OpenIncidentRequest } from '#functions/open-incident/schema.ts';
import { RequestTransferRequest } from '#functions/request-transfer/schema.ts';
import { RunOutcome } from '#shared/schemas/outcome.ts';
import { EMPTY_CALL, openingOf, placeOf } from '#web/console/call/call-draft.ts';
import { isComplete, openOutcome, runOutcomeOf } from '#web/console/incident/outcome-draft.ts';
import { isReady, newTransfer, requestOf } from '#web/kit/transfers/transfer-draft.ts';

const command = { commandId: 'c1', answeredAt: 1000 };

describe('a call being taken', () => {
  it('has no place until anything of it was said', () => {
    expect(placeOf({ ...EMPTY_CALL, spoken: '  ' })).toBeUndefined();
    expect(placeOf({ ...EMPTY_CALL, townshipId: 'east' })).toEqual({ townshipId: 'east' });
  });

  it('tells the datum of the map with a point', () => {
    expect(placeOf({ ...EMPTY_CALL, point: [111, 35] })).toEqual({ position: { longitude: 111, latitude: 35, datum: 'WGS-84' } });
  });

  it('opens an incident that the route takes, with nothing empty in it', () => {
    const opening = openingOf({ ...EMPTY_CALL, name: ' ', telephone: '13800000000', townshipId: 'east', priority: 'II', needs: ['ventilator'] }, command);
    expect(opening.caller).toEqual({ telephone: '13800000000' });
    expect(OpenIncidentRequest.parse(opening)).toEqual(opening);
    expect(openingOf({ ...EMPTY_CALL, spoken: '村口' }, command)).not.toHaveProperty('caller');
  });
});

describe('the outcome of a run', () => {
  it('begins with one patient yet to be registered, bound for where the crew said', () => {
    expect(openOutcome([], 'county').patients).toEqual([{ kind: 'transported', facilityId: 'county' }]);
    expect(openOutcome(['p1', 'p2']).patients.map(({ patientId }) => patientId)).toEqual(['p1', 'p2']);
  });

  it('is incomplete while a transported patient is nowhere', () => {
    expect(isComplete(openOutcome(['p1']))).toBe(false);
    expect(isComplete(openOutcome(['p1'], 'county'))).toBe(true);
    expect(isComplete({ ...openOutcome(['p1']), kind: 'empty' })).toBe(true);
  });

  it('is told as the route takes it', () => {
    const draft = { ...openOutcome([], 'county'), patients: [{ kind: 'transported', facilityId: 'county' }, { kind: 'refused' }] as const };
    expect(RunOutcome.parse(runOutcomeOf(draft, ['p1', 'p2']))).toEqual({
      kind: 'patients',
      patients: [
        { patientId: 'p1', outcome: { kind: 'transported', facilityId: 'county' } },
        { patientId: 'p2', outcome: { kind: 'refused' } },
      ],
    });
    expect(runOutcomeOf({ ...draft, kind: 'aborted' }, [])).toEqual({ kind: 'aborted', reason: 'no-access' });
  });
});

describe('a transfer being asked for', () => {
  it('is ready once it is known from where, and to whom when somebody is named', () => {
    const draft = newTransfer(undefined, undefined);
    expect(isReady(draft)).toBe(false);
    expect(isReady({ ...draft, fromFacilityId: 'east-health' })).toBe(true);
    expect(isReady({ ...draft, fromFacilityId: 'county', destination: { kind: 'network', facilityId: 'county' } })).toBe(false);
    expect(isReady({ ...draft, fromFacilityId: 'county', destination: { kind: 'outside', name: ' ' } })).toBe(false);
  });

  it('is asked for as the route takes it', () => {
    const draft = { ...newTransfer('p1', 'east-health'), destination: { kind: 'network', facilityId: 'county' } as const };
    const request = { commandId: 'c1', ...requestOf(draft, 'p1') };
    expect(RequestTransferRequest.parse(request)).toEqual(request);
    expect(requestOf({ ...draft, destination: { kind: 'chain' } }, 'p1')).not.toHaveProperty('destination');
  });
});
