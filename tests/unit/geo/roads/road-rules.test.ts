import { describe, expect, it } from 'vitest';
import { emergencyProfile } from '#shared/geo/roads/profile/profile.ts';
import { travelTimes } from '#shared/geo/roads/travel-times.ts';
import { drawNetwork, type DrawnDetails } from '#tests/support/roads/drawn-network.ts';

/** Two ways from A to C: by B, and a longer one by D and E. */
const BLOCK = `
A--B--C
|     |
|     |
D-----E`;

/** The block's path from A to C under these details. */
const around = async (details: DrawnDetails): Promise<string> => (await drawNetwork(BLOCK, details)).path('A', 'C');

describe('a one-way', () => {
  it('is driven along and not against', async () => {
    const { path } = await drawNetwork(`
A->B--C
|     |
D-----E`);
    expect(path('A', 'C')).toBe('ABC');
    expect(path('C', 'A')).toBe('CEDA');
  });

  it('counts from its last node to its first when oneway is -1', async () => {
    const { path } = await drawNetwork(`
A-<B--C
|     |
D-----E`);
    expect(path('A', 'B')).toBe('ADECB');
  });

  it('leaves a place unreachable when no other way leads back', async () => {
    const { path } = await drawNetwork('A->B');
    expect([path('A', 'B'), path('B', 'A')]).toEqual(['AB', 'unreachable']);
  });

  it('is open to emergency vehicles where oneway:emergency is no', async () => {
    expect(await around({ ways: { AB: { highway: 'residential', oneway: '-1', 'oneway:emergency': 'no' } } })).toBe('ABC');
  });

  it('may be driven against, slowly, when the profile allows it', async () => {
    const againstOneWay = { ...emergencyProfile.againstOneWay, allowed: true };
    const details = { ways: { BC: { highway: 'residential', oneway: '-1' } } };
    expect(await around(details)).toBe('ADEC');
    expect(await around({ ...details, profile: { againstOneWay } })).toBe('ABC');
  });

  it('is implied on a motorway', async () => {
    const { path } = await drawNetwork('A--B', { ways: { AB: { highway: 'motorway' } } });
    expect([path('A', 'B'), path('B', 'A')]).toEqual(['AB', 'unreachable']);
  });
});

describe('a roundabout', () => {
  it('is driven in the direction of its way only', async () => {
    const roundabout = { highway: 'tertiary', junction: 'roundabout' };
    const { path } = await drawNetwork(
      `
   A
   |
B--C--D--E
   |  |
   F--G`,
      { ways: { CD: { ...roundabout, oneway: '-1' }, DG: { ...roundabout, oneway: '-1' }, FG: roundabout, CF: roundabout } },
    );
    expect(path('B', 'E')).toBe('BCFGDE');
    expect(path('E', 'B')).toBe('EDCB');
  });
});

describe('a turn restriction', () => {
  const CROSS = `
   A
   |
B--C--D
   |  |
   E--F`;

  it('forbids a turn and leaves the others', async () => {
    const { path, summary } = await drawNetwork(CROSS, { restrictions: ['no_left_turn BC>C>CA'] });
    expect(summary.restrictionsInForce).toBe(1);
    expect(path('D', 'A')).toBe('DCA');
    expect(path('B', 'D')).toBe('BCD');
    expect(path('B', 'A')).not.toBe('BCA');
    expect(path('B', 'A')).toMatch(/^BC.+CA$/);
  });

  it('allows only the one turn that it names', async () => {
    const { path } = await drawNetwork(CROSS, { restrictions: ['only_straight_on BC>C>CD'] });
    expect(path('B', 'E')).toBe('BCDFE');
    expect(path('A', 'E')).toBe('ACE');
  });

  it('does not bind emergency vehicles when they are excepted', async () => {
    const { path, summary } = await drawNetwork(CROSS, { restrictions: ['no_left_turn BC>C>CA except=bus;emergency'] });
    expect(path('B', 'A')).toBe('BCA');
    expect(summary.restrictionsLeftOut).toEqual({ 'not for emergency vehicles': 1 });
  });

  it('adds up with others at the same junction', async () => {
    const { path } = await drawNetwork(CROSS, { restrictions: ['no BC>C>CA', 'no BC>C>CD', 'no DC>C>CA', 'no EC>C>CA'] });
    expect(path('B', 'A')).toBe('unreachable');
    expect(path('B', 'D')).toBe('BCEFD');
  });

  it('is left out and counted when its ways do not meet at its node', async () => {
    const { summary } = await drawNetwork(CROSS, { restrictions: ['no AC>C>EF'] });
    expect(summary.restrictionsLeftOut).toEqual({ 'its ways do not end at its via node': 1 });
  });
});

describe('a barrier', () => {
  it('blocks the road where nobody can drive past', async () => {
    expect(await around({ nodes: { B: { barrier: 'bollard' } } })).toBe('ADEC');
  });

  it('lets pass when it opens, and costs its time', async () => {
    const time = async (details: DrawnDetails): Promise<number> => {
      const { graph, at } = await drawNetwork('A--B--C', details);
      const [answer] = travelTimes(graph, [at('A')], at('C'));
      return answer?.reachable ? answer.milliseconds : NaN;
    };
    const [free, gate] = [await time({}), await time({ nodes: { B: { barrier: 'gate' } } })];
    expect(gate - free).toBe(15_000);
  });

  it('lets pass when it may be passed by emergency vehicles', async () => {
    expect(await around({ nodes: { B: { barrier: 'bollard', emergency: 'yes' } } })).toBe('ABC');
    expect(await around({ nodes: { B: { barrier: 'gate', access: 'no' } } })).toBe('ADEC');
  });

  it('still lets both sides be reached', async () => {
    const { path } = await drawNetwork(BLOCK, { nodes: { B: { barrier: 'block' } } });
    expect(path('A', 'AB:0.9')).toBe('A');
    expect(path('A', 'BC:0.1')).toBe('ADEC');
  });
});

describe('access', () => {
  it.each([
    [{ highway: 'residential', access: 'no' }, 'ADEC'],
    [{ highway: 'residential', access: 'no', emergency: 'yes' }, 'ABC'],
    [{ highway: 'residential', access: 'no', bus: 'yes' }, 'ABC'],
    [{ highway: 'residential', access: 'private' }, 'ABC'],
    [{ highway: 'residential', emergency: 'no' }, 'ADEC'],
    [{ highway: 'footway' }, 'ADEC'],
    [{ highway: 'construction', construction: 'residential' }, 'ADEC'],
  ])('of %o makes the way %s', async (tags, expected) => {
    expect(await around({ ways: { AB: tags } })).toBe(expected);
  });
});

describe('a ferry', () => {
  const RIVER = 'A--B---C--D';

  it('takes vehicles over in the time it says, after boarding', async () => {
    const { graph, at } = await drawNetwork(RIVER, {
      ways: { BC: { route: 'ferry', motor_vehicle: 'yes', duration: '00:10' } },
      nodes: { B: { amenity: 'ferry_terminal' }, C: { amenity: 'ferry_terminal' } },
    });
    const [answer] = travelTimes(graph, [at('B')], at('C'));
    expect(answer).toMatchObject({ reachable: true, milliseconds: 10 * 60_000 + 300_000 });
  });

  it('without vehicles is no way across', async () => {
    const { path, summary } = await drawNetwork(RIVER, { ways: { BC: { route: 'ferry', motor_vehicle: 'no' } } });
    expect(path('A', 'D')).toBe('unreachable');
    expect(summary.leftOut).toEqual({ 'way: a ferry without vehicles': 1 });
  });
});

describe('a road that the season or water may close', () => {
  it('is flagged', async () => {
    const { summary } = await drawNetwork('A--B--C', { ways: { AB: { highway: 'track', ford: 'yes' }, BC: { highway: 'track', seasonal: 'yes' } } });
    expect(summary.kilometersByFlag).toMatchObject({ ford: 0.3, seasonal: 0.3, unpaved: 0.6 });
  });
});

describe('speed', () => {
  it('prefers the longer way where it is quicker', async () => {
    expect(await around({ ways: { AB: { highway: 'track', tracktype: 'grade5' }, AD: { highway: 'primary' }, DE: { highway: 'primary' }, CE: { highway: 'primary' } } })).toBe('ADEC');
  });

  it('follows the sign of each direction', async () => {
    const { graph, at } = await drawNetwork('A----B', { ways: { AB: { highway: 'secondary', 'maxspeed:forward': '80', 'maxspeed:backward': '40' } } });
    const [there, back] = [travelTimes(graph, [at('A')], at('B'))[0], travelTimes(graph, [at('B')], at('A'))[0]];
    expect(there?.reachable && back?.reachable && Math.abs(back.milliseconds / there.milliseconds - 2)).toBeLessThan(0.001);
  });
});
