import { describe, expect, it } from 'vitest';
import { peoplePage, signOutPage } from '#infra/local/openid/pages.ts';
import { wordsFor } from '#infra/local/openid/page-words.ts';
import { samplePeople } from '#infra/local/openid/sample-people.ts';
import { Role } from '#shared/schemas/caller.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const centre = {
  ...smallCentre,
  stations: smallCentre.stations.map((station) => ({ ...station, name: '<总站>', latinName: 'Main & old' })),
  villages: [{ id: 'v1', name: '东村', position: [111, 35] as const, provenance: 'proposed' as const, townshipId: 'xiezhou', population: 5 }],
  responders: [{ id: 'doctor-1', villageId: 'v1', provenance: 'proposed' as const }],
};
const people = samplePeople(centre);

describe('the sample people of a centre', () => {
  it('are in every role, with accounts of their own', () => {
    expect([...new Set(people.map(({ subject }) => subject.role))].sort()).toEqual([...Role.options].sort());
    expect(new Set(people.map(({ subject }) => subject.userId)).size).toBe(people.length);
  });

  it('are bound as their role is, under the names that the developer\'s token gives', () => {
    const find = (userId: string) => people.find(({ subject }) => subject.userId === userId);
    expect(find('crew-unit-1')?.subject).toMatchObject({ role: 'crew', unitId: 'unit-1' });
    expect(find('station-station-1')?.subject).toMatchObject({ stationId: 'station-1' });
    expect(find('facility-county-hospital')?.subject).toMatchObject({ facilityId: 'county-hospital' });
    expect(find('responder-doctor-1')).toEqual({ subject: { userId: 'responder-doctor-1', role: 'responder', centre: 'yanhu', responderId: 'doctor-1' }, at: { zh: '东村', en: '东村' } });
    expect(find('dispatcher-1')).toEqual({ subject: { userId: 'dispatcher-1', role: 'dispatcher', centre: 'yanhu' } });
  });
});

describe('the page of people', () => {
  const page = (language: string) => peoplePage(wordsFor(language), people, { chosen: 'station-station-2', isRefused: false });

  it('is in the language that is wanted, and in Chinese for all others', () => {
    expect(page('en-GB,en;q=0.9')).toContain('<html lang="en">');
    for (const language of ['zh-CN', 'de, en', '']) expect(page(language)).toContain('<html lang="zh-CN">');
  });

  it('shows names as they are, whatever letters they have', () => {
    expect(page('zh-CN')).toContain('分站 · &lt;总站&gt;');
    expect(page('en')).toContain('Substation · Main &amp; old');
  });

  it('chooses whom it is told to', () => expect(page('en').match(/value="[^"]+" selected/g)).toEqual(['value="station-station-2" selected']));

  it('puts its button into the form of signing out', () => {
    expect(signOutPage(wordsFor('en'), '<form id="f"><input/></form>')).toMatch(/<form id="f"><input\/><button[^>]*name="logout" value="yes"[^>]*>Sign out<\/button><\/form>/);
  });
});
