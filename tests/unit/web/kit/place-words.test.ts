import { describe, expect, it } from 'vitest';
import { indexCentre } from '#web/kit/centre-index.ts';
import { placeWords, pointOf } from '#web/kit/place-words.ts';
import { placeOptions, villagesOf } from '#web/console/call/place-options.ts';
import { littleCentre } from '../little-centre.ts';

const index = indexCentre(littleCentre);

describe('a place in words', () => {
  it('is its village within its township', () => {
    expect(placeWords({ villageId: 'east-1' }, index, 'zh-CN')).toEqual({ name: '东镇 柳村', isNear: false });
    expect(placeWords({ villageId: 'east-1' }, index, 'en')).toEqual({ name: 'Liucun, Dongzhen', isNear: false });
  });

  it('is near the nearest village when only a point is known', () => {
    expect(placeWords({ position: [111.101, 35.001] }, index, 'zh-CN')).toEqual({ name: '东镇 柳村', isNear: true });
  });

  it('is the township when that is all that was said', () => {
    expect(placeWords({ townshipId: 'west' }, index, 'en')).toEqual({ name: 'Xizhen', isNear: false });
  });

  it('is nothing when only an address was spoken', () => {
    expect(placeWords({ spoken: { personId: 'p', itemId: 'i', commitment: 'a'.repeat(64) } }, index, 'en')).toBeUndefined();
  });

  it('is drawn at its own point before the middle of its village', () => {
    expect(pointOf({ position: [111, 35.2], villageId: 'east-1' }, index)).toEqual([111, 35.2]);
    expect(pointOf({ townshipId: 'west' }, index)).toEqual([110.9, 35]);
    expect(pointOf(undefined, index)).toBeUndefined();
  });
});

describe('the places to choose from', () => {
  it('are found by Chinese, by Latin and by initials', () => {
    const [option] = placeOptions([{ id: 'x', name: '龙居镇', latinName: 'Long Ju' }], 'zh-CN');
    expect(option?.label).toBe('龙居镇');
    for (const typed of ['龙', 'long', 'lj']) expect(option?.search).toContain(typed);
  });

  it('are the villages of the chosen township alone', () => {
    expect(villagesOf(littleCentre.villages, 'west').map(({ id }) => id)).toEqual(['west-1']);
    expect(villagesOf(littleCentre.villages, undefined)).toHaveLength(2);
  });
});
