import { describe, expect, it } from 'vitest';
import { openPlaceIndex } from '#shared/domain/places/place-index.ts';
import { searchPlaces } from '#shared/domain/places/search-places.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { named } from '#tests/support/builders-place.ts';

const index = openPlaceIndex([
  named('解州镇', 'xie zhou zhen', { kind: 'township', id: 'xiezhou', readings: ['xie zhou zhen', 'jie zhou zhen', 'xiezhou'] }),
  named('解州镇卫生院', 'xie zhou zhen wei sheng yuan', { kind: 'facility', id: 'xiezhou-health-centre' }),
  named('解放路', 'jie fang lu', { kind: 'road', points: [[110.9, 35], [110.99, 35], [111.1, 35]] }),
  named('解放路', 'jie fang lu', { kind: 'road', points: [[110.5, 35]] }),
  named('龙居镇', 'long ju zhen', { kind: 'township', id: 'longju' }),
  named('东龙居村', 'dong long ju cun', { id: 'east-longju' }),
  named('三路里镇', 'san lu li zhen', { kind: 'township', id: 'sanluli' }),
  named('安邑街道', 'an yi jie dao', { kind: 'township', id: 'anyi' }),
  named('西安村', 'xi an cun', { id: 'xian', points: [[111.2, 35]] }),
  named('西安村', 'xi an cun', { id: 'xian-near', points: [[111.01, 35]] }),
  named('Hauptstraße', 'hauptstrasse', { kind: 'road', readings: ['hauptstrasse'] }),
  named('Altes Brückentor', 'altes bruckentor', { kind: 'landmark', id: 'gate' }),
]);

const search = (query: string, near?: Coordinate) => searchPlaces(index, { query, near, limit: 5 });
const namesOf = (query: string, near?: Coordinate): readonly string[] => search(query, near).map(({ place }) => place.name);
const first = (query: string) => search(query)[0];

describe('a search of places', () => {
  it.each([
    ['characters', '解州', 'exact'],
    ['the whole name', '解州镇', 'exact'],
    ['pinyin', 'xiezhou', 'exact'],
    ['pinyin of its whole name', 'xiezhouzhen', 'exact'],
    ['the beginning of the pinyin', 'xiez', 'begins'],
    ['initials', 'xzz', 'initials'],
    ['pinyin with spaces, signs and capitals', " Xie'Zhou  ZHEN ", 'exact'],
    ['full-width letters', 'ｘｉｅｚｈｏｕ', 'exact'],
    ['characters and pinyin together', '解zhou', 'within'],
    ['its usual reading, which the county does not use', 'jiezhou', 'exact'],
    ['pinyin with a letter too many', 'xiezzhou', 'nearly'],
    ['pinyin with a letter missing', 'xizhouzhen', 'nearly'],
    ['pinyin with a wrong letter', 'xiezgou', 'nearly'],
    ['pinyin with a wrong first letter', 'diezhou', 'nearly'],
    ['pinyin with two letters swapped', 'xiezhuo', 'nearly'],
    ['pinyin with the two middle letters swapped', 'xiehzou', 'nearly'],
  ])('finds a place by %s', (_, query, match) => expect(first(query)).toMatchObject({ place: { id: 'xiezhou' }, match }));

  it('finds a name whose one character was misheard', () => expect(first('三路李镇')).toMatchObject({ place: { id: 'sanluli' }, match: 'nearly' }));

  it('puts the name itself before names that begin with it, and these before names that contain it', () =>
    expect(namesOf('龙居')).toEqual(['龙居镇', '东龙居村']));

  it('puts the name of exactly these initials before names that begin with them', () => expect(namesOf('xzz').slice(0, 2)).toEqual(['解州镇', '解州镇卫生院']));

  it('finds pinyin at the beginning of a syllable only', () => expect(namesOf('an').slice(0, 3)).toEqual(['安邑街道', '西安村', '西安村']));

  it('puts the nearer of two equal names first', () => {
    expect(search('西安', [111, 35]).map(({ place }) => place.id)).toEqual(['xian-near', 'xian']);
    expect(search('西安', [111.19, 35]).map(({ place }) => place.id)).toEqual(['xian', 'xian-near']);
  });

  it('lets the fit of the name go before nearness', () => expect(first('xiezhou')).toMatchObject({ place: { id: 'xiezhou' } }));

  it('gives of a road the point nearest to what is known', () => {
    expect(search('解放路', [111.09, 35])[0]).toMatchObject({ point: [111.1, 35] });
    expect(search('解放路', [110.51, 35])[0]).toMatchObject({ point: [110.5, 35] });
  });

  it('wants every word found', () => {
    expect(namesOf('解州 卫生院')).toEqual(['解州镇卫生院']);
    expect(namesOf('解州 火车站')).toEqual([]);
  });

  it.each([
    ['hauptstrasse', 'Hauptstraße'],
    ['HAUPTSTRAßE', 'Hauptstraße'],
    ['haptstrasse', 'Hauptstraße'],
    ['bruckentor', 'Altes Brückentor'],
    ['Brückentor', 'Altes Brückentor'],
    ['ab', 'Altes Brückentor'],
  ])('finds names in Latin script: %s', (query, name) => expect(namesOf(query)[0]).toBe(name));

  it.each(['', '   ', "';--", '***', '???', '\u0000', '😀', '%%', '.*'])('finds nothing for %j, which names nothing', (query) => expect(search(query)).toEqual([]));

  it.each(["' OR 1=1 --", "'; DROP TABLE places; --", '<script>alert(1)</script>', '../../etc/passwd', '{"$gt": ""}', '__proto__', 'constructor'])('finds nothing for %j and is not harmed', (query) => {
    expect(search(query)).toEqual([]);
    expect(first('xiezhou')).toMatchObject({ place: { id: 'xiezhou' } });
  });

  it('answers a very long query with nothing, at once', () => {
    for (const query of ['xiezhou'.repeat(10_000), '解州'.repeat(10_000), 'a '.repeat(10_000), '解a'.repeat(10_000)]) expect(search(query)).toEqual([]);
  });

  it('gives no more than was asked for', () => expect(searchPlaces(index, { query: 'x', limit: 2 })).toHaveLength(2));
  it('finds nothing among nothing', () => expect(searchPlaces(openPlaceIndex([]), { query: 'xiezhou', limit: 5 })).toEqual([]));
});
