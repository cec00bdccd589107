import { describe, expect, it } from 'vitest';
import { drawBeside } from '#infra/drill/plan/draw-beside.ts';
import { HandOver } from '#shared/schemas/call.ts';

const drawn = (count: number, seed = 1) => Array.from({ length: count }, (_, index) => drawBeside(seed)(index));

describe('what happens beside the runs', () => {
  it('is the same for the same seed and another for another', () => {
    expect(drawn(40)).toEqual(drawn(40));
    expect(drawn(40, 2)).not.toEqual(drawn(40));
  });

  it('is dealt: one call in ten is located by a link, handed over, written about; one in twenty is missed or relieved', () => {
    const all = drawn(60);
    expect(all.filter((one) => one.asksForPlace)).toHaveLength(6);
    expect(all.filter((one) => one.exchangesMessages)).toHaveLength(6);
    expect(all.filter((one) => one.missesAlert)).toHaveLength(3);
    expect(all.filter((one) => one.isRelieved)).toHaveLength(3);
    const services = all.flatMap((one) => one.handedOver?.from ?? []);
    expect(services.toSorted()).toEqual(['110', '110', '119', '119', '122', '122']);
  });

  it('gives each call that is handed over a case number of its own that the API takes', () => {
    const handOvers = drawn(60).flatMap((one) => one.handedOver ?? []);
    for (const one of handOvers) expect(HandOver.parse(one)).toEqual(one);
    expect(new Set(handOvers.map(({ caseNumber }) => caseNumber)).size).toBe(handOvers.length);
  });
});
