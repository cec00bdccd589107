import { describe, expect, it } from 'vitest';
import { OwnReading } from '#infra/centres/pack/places/own-reading.ts';
import { readingsOf } from '#infra/centres/pack/places/readings-of.ts';

const OWN = [{ name: '解州', reading: 'xie zhou' }];

describe('the readings of a name', () => {
  it('are those that its neighbours give a character of several readings', () => {
    expect(readingsOf({ name: '重庆路' }, [])).toEqual(['chong qing lu']);
    expect(readingsOf({ name: '厦门路' }, [])).toEqual(['xia men lu']);
    expect(readingsOf({ name: '长乐村' }, [])).toEqual(['chang le cun']);
  });

  it('begin with the county’s own, wherever its name stands, and keep the usual one', () => {
    expect(readingsOf({ name: '解州镇' }, OWN)).toEqual(['xie zhou zhen', 'jie zhou zhen']);
    expect(readingsOf({ name: '老解州路' }, OWN)).toEqual(['lao xie zhou lu', 'lao jie zhou lu']);
  });

  it('leave other names with the character as they are', () => expect(readingsOf({ name: '解放路' }, OWN)).toEqual(['jie fang lu']));
  it('have the name in Latin script once, where it says something else', () => {
    expect(readingsOf({ name: '龙居镇', latinName: 'Longju' }, [])).toEqual(['long ju zhen', 'longju']);
    expect(readingsOf({ name: '龙居', latinName: 'Longju' }, [])).toEqual(['long ju']);
  });

  it('keep letters and numbers among the characters', () => expect(readingsOf({ name: 'G522国道3号' }, [])).toEqual(['g 522 guo dao 3 hao']));
  it('are the words of a name in letters, without accents', () => expect(readingsOf({ name: 'Große Äußere Straße' }, [])).toEqual(['grosse aussere strasse']));
  it('are none of a name without letters', () => expect(readingsOf({ name: '——' }, [])).toEqual([]));
});

describe('a county’s own reading', () => {
  it.each([
    ['解州', 'xie zhou', true],
    ['解州', 'xiezhou', false],
    ['解州', 'Xie Zhou', false],
    ['解州', 'xiè zhōu', false],
  ])('%s as "%s": %s', (name, reading, isGood) => expect(OwnReading.safeParse({ name, reading }).success).toBe(isGood));
});
