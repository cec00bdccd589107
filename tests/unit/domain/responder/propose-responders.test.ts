import { describe, expect, test } from 'vitest';
import { chooseResponders } from '#shared/domain/responder/choose-responders.ts';
import { proposeResponders, type ResponderCall, type ResponderCandidate } from '#shared/domain/responder/propose-responders.ts';
import { minute } from '#tests/support/builders.ts';

const by = { source: 'road-graph', degraded: false } as const;
/** A village doctor on duty so many metres away, at 5 m/s. */
const doctor = (name: string, meters: number, more: Partial<ResponderCandidate> = {}): ResponderCandidate => ({
  responderId: name,
  villageId: `village-of-${name}`,
  state: { status: 'onDuty', since: minute(0) },
  drive: { reachable: true, milliseconds: meters * 200, meters, ...by },
  ...more,
});
const call = (more: Partial<ResponderCall> = {}): ResponderCall => ({ mostMeters: 1000, setOffSeconds: 60, places: 3, askedBefore: new Set(), ambulanceSeconds: undefined, ...more });
const ids = (list: readonly { responderId: string }[]): readonly string[] => list.map(({ responderId }) => responderId);

describe('village doctors are proposed', () => {
  test('the nearest by road first, with setting out counted', () => {
    const { proposed } = proposeResponders([doctor('far', 900), doctor('near', 100)], call());
    expect(proposed.map(({ responderId, etaSeconds }) => [responderId, etaSeconds])).toEqual([['near', 80], ['far', 240]]);
  });

  test('no more than may be asked, the next nearest is left out', () => {
    const { proposed, leftOut } = proposeResponders([1, 2, 3, 4].map((n) => doctor(`d${String(n)}`, n * 100)), call());
    expect(ids(proposed)).toEqual(['d1', 'd2', 'd3']);
    expect(leftOut).toEqual([{ responderId: 'd4', because: 'enough-nearer' }]);
  });

  test.each<[string, ResponderCandidate, Partial<ResponderCall>, string]>([
    ['off duty', doctor('d', 100, { state: { status: 'offDuty' } }), {}, 'off-duty'],
    ['asked by another incident', doctor('d', 100, { state: { status: 'engaged', since: minute(0), responseId: 'r' } }), {}, 'engaged'],
    ['behind the river', doctor('d', 100, { drive: { reachable: false, ...by } }), {}, 'no-road'],
    ['a metre too far', doctor('d', 1001), {}, 'too-far'],
    ['asked to this incident before', doctor('d', 100), { askedBefore: new Set(['d']) }, 'asked-before'],
    ['no sooner there than the ambulance', doctor('d', 100), { ambulanceSeconds: 80 }, 'ambulance-first'],
  ])('but not one who is %s', (_why, candidate, more, because) => {
    expect(proposeResponders([candidate], call(more))).toEqual({ proposed: [], leftOut: [{ responderId: 'd', because }] });
  });

  test('and one who is at the limit, or a second ahead of the ambulance', () => {
    expect(ids(proposeResponders([doctor('d', 1000)], call()).proposed)).toEqual(['d']);
    expect(ids(proposeResponders([doctor('d', 100)], call({ ambulanceSeconds: 81 })).proposed)).toEqual(['d']);
  });
});

describe('the room chooses', () => {
  const choose = (candidates: readonly ResponderCandidate[], named?: readonly string[], more: Partial<ResponderCall> = {}) =>
    ids(chooseResponders({ candidates, call: call(more), ...proposeResponders(candidates, call(more)) }, named));
  const near = [doctor('d1', 100), doctor('d2', 200)];

  test('whoever is proposed, when it names nobody', () => expect(choose(near)).toEqual(['d1', 'd2']));
  test('whom it names alone', () => expect(choose(near, ['d2'])).toEqual(['d2']));
  test('also one who was asked before, or comes after the ambulance', () => expect(choose(near, ['d1'], { askedBefore: new Set(['d1']), ambulanceSeconds: 10 })).toEqual(['d1']));
  test('and never one off duty, too far, or one more than may be asked', () => {
    expect(() => choose([doctor('d1', 100, { state: { status: 'offDuty' } })], ['d1'])).toThrow('Cannot alert village doctor "d1": off-duty');
    expect(() => choose(near, ['stranger'])).toThrow('Cannot alert village doctor "stranger": too-far');
    expect(() => choose(near, ['d1', 'd2'], { places: 1 })).toThrow('Cannot alert village doctor "d2": enough-nearer');
  });
});
