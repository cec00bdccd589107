import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CallEvent } from '#events/call.ts';
import { Call, callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall, type CallCommand } from '#shared/domain/call/decide-call.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { minute, recorded } from '#tests/support/builders.ts';
import { ringing } from '#tests/support/builders-call.ts';

/** Plain objects, as JSON makes them. */
const record = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) => fc.record(shape, { noNullPrototype: true });
/** Few of each, so that commands meet. */
const pick = <const Options extends readonly [unknown, ...unknown[]]>(...options: Options) => fc.constantFrom<Options[number]>(...options);
const userId = pick('li', 'wang');
const linkId = pick('link-1', 'link-2');
const at = fc.integer({ min: 1, max: 40 }).map((minutes) => minute(minutes));
const handOver = record({ from: pick('110', '122'), caseNumber: pick('J-1', 'J-2') });
const position = (source: 'aml' | 'link') => record({ source: fc.constant(source), position: fc.constant([111, 35] as const), measuredAt: at });

const command: fc.Arbitrary<CallCommand> = fc.oneof(
  record({ type: fc.constant('Ring' as const), ring: pick(ringing(), ringing({ caller: undefined })), handOver: fc.option(handOver, { nil: undefined }) }),
  record({ type: fc.constant('Answer' as const), extension: pick('801', '802'), seat: fc.option(record({ seatId: pick('seat-1', 'seat-2'), userId }), { nil: undefined }), at }),
  record({ type: pick('Abandon', 'End'), nextOwner: pick('zhou', 'supervisor') }),
  record({ type: fc.constant('Claim' as const), seatId: pick('seat-1', 'seat-2'), userId, at, staleClaimSeconds: fc.constant(10) }),
  record({ type: fc.constant('NoteHandOver' as const), handOver }),
  record({ type: fc.constant('AskLocation' as const), linkId, expiresAt: at, at }),
  record({ type: fc.constant('NoteLinkSent' as const), linkId, outcome: pick('sent', 'failed') }),
  record({ type: fc.constant('NoteLinkTrouble' as const), linkId, trouble: pick('refused', 'denied', 'no-signal') }),
  record({ type: fc.constant('Locate' as const), position: position('aml') }),
  record({ type: fc.constant('Locate' as const), position: position('link'), consent: record({ linkId, at }) }),
  record({
    type: fc.constant('Finish' as const),
    actor: record({ userId, isSupervisor: fc.boolean() }),
    outcome: pick({ kind: 'opened', incidentId: 'incident-1' }, { kind: 'noIncident', reason: 'other' }, { kind: 'calledBack', result: 'no-need' }),
  }),
);

const decideOrRefuse = (asked: CallCommand, call: Call): readonly CallEvent[] => {
  try {
    return decideCall(asked, call);
  } catch (error) {
    if (error instanceof CommandRefused) return [];
    throw error;
  }
};

test('whatever is told of a call, in whatever order, it is refused in words or folds into a call that somebody owes or has, and no place, link or case number is lost', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40, size: 'max' }), (asked) => {
      let call: Call = callLifecycle.initial;
      asked.forEach((one, index) => {
        for (const event of decideOrRefuse(one, call)) {
          expect(CallEvent.parse(event)).toStrictEqual(event);
          const before = call;
          call = callLifecycle.evolve(before, event, recorded({ at: minute(index) }));
          expect(Call.parse(call)).toStrictEqual(call);
          if (call.status === 'absent' || before.status === 'absent') continue;
          if (call.status === 'callBackDue') expect(call.owner).not.toBe('');
          if (before.status === 'finished') expect(call.status).toBe('finished');
          expect(call.positions.slice(0, before.positions.length)).toEqual(before.positions);
          expect((call.locationLinks ?? []).map((link) => link.linkId).slice(0, before.locationLinks?.length ?? 0)).toEqual((before.locationLinks ?? []).map((link) => link.linkId));
          if (before.handOver) expect(call.handOver).toBeDefined();
        }
      });
      if (call.status !== 'absent') expect(new Set(call.locationLinks?.map((link) => link.linkId)).size).toBe(call.locationLinks?.length ?? 0);
    }),
    { numRuns: 300 },
  );
});
