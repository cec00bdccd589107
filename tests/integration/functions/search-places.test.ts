import { describe, expect, test } from 'vitest';
import { smallCentre, centresOf } from '#tests/support/given-centre.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';
import { named } from '#tests/support/builders-place.ts';

const places = [
  named('解州镇', 'xie zhou zhen', { kind: 'township', id: 'xiezhou' }),
  named('解放路', 'jie fang lu', { kind: 'road', points: [[110.9, 35], [111.1, 35]], townshipId: 'xiezhou' }),
];
const centres = { ...centresOf(smallCentre), placeNames: () => Promise.resolve(JSON.stringify({ places })) };

const searching = async (query: Record<string, string>) => {
  const functions = await givenFunctions({ centres });
  const answer = await functions.ask('search-places', { query });
  functions.close();
  return answer;
};

describe('searching places', () => {
  test('finds one by pinyin, and tells what the console needs to place the incident there', async () => {
    expect(await searching({ query: 'xiezhou' })).toEqual({ status: 200, body: { places: [{ kind: 'township', id: 'xiezhou', name: '解州镇', position: [111, 35], match: 'exact' }] } });
  });

  test('gives the part of a road that is nearest to what is known, whatever the datum it is told in', async () => {
    const { body } = await searching({ query: 'jfl', near: '111.099,35,WGS-84' });
    expect(body).toMatchObject({ places: [{ kind: 'road', name: '解放路', townshipId: 'xiezhou', position: [111.1, 35], meters: 91, match: 'initials' }] });
    const { body: told } = await searching({ query: 'jfl', near: '111.099,35,GCJ-02' });
    expect((told as { places: { meters: number }[] }).places[0]!.meters).not.toBe(91);
  });

  test.each([
    ['nothing', { query: '' }, 'query'],
    ['spaces alone', { query: '    ' }, 'query'],
    ['more than anybody says', { query: 'x'.repeat(81) }, 'query'],
    ['a place without a datum', { query: 'xiezhou', near: '111,35' }, 'near'],
    ['a place beyond the globe', { query: 'xiezhou', near: '211,35,WGS-84' }, 'near'],
    ['a place that is words', { query: 'xiezhou', near: 'here,there,WGS-84' }, 'near'],
  ])('refuses %s, by its field', async (_, query, field) => expect(await searching(query)).toMatchObject({ status: 400, body: { errors: [{ field }] } }));

  test.each(["'; DROP TABLE places; --", '%00', '{"$ne":1}', '火星'])('answers %j with nothing', async (query) => expect(await searching({ query })).toEqual({ status: 200, body: { places: [] } }));

  test('answers 404 while the names of the centre are missing', async () => {
    const functions = await givenFunctions();
    expect(await functions.ask('search-places', { query: { query: 'xiezhou' } })).toMatchObject({ status: 404 });
    functions.close();
  });
});
