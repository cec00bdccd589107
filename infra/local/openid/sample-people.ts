import type { Centre } from '#shared/schemas/centre.ts';
import type { TokenSubject } from '../identity.ts';

/** One whom a visitor of this machine may be: the account, and where the pack names the place, unit or village behind it. */
export interface SamplePerson {
  readonly subject: TokenSubject;
  /** What the person is bound to, in both languages; nothing for those who belong to the whole centre. */
  readonly at?: { readonly zh: string; readonly en: string };
}

/** Enough to try two consoles that see each other. */
const DISPATCHERS = 3;
const OF_THE_CENTRE = [
  ...Array.from({ length: DISPATCHERS }, (_, index) => ({ role: 'dispatcher' as const, number: index + 1 })),
  ...(['supervisor', 'manager', 'administrator'] as const).map((role) => ({ role, number: 1 })),
];

const named = ({ name, latinName }: { readonly name: string; readonly latinName?: string | undefined }): SamplePerson['at'] => ({ zh: name, en: latinName ?? name });

/** The people of a centre on one machine: its room, and one for each unit, station, facility and village doctor of the pack. Their ids are those of the developer's token. */
export const samplePeople = ({ settings, units, stations, facilities, villages, responders = [] }: Centre): readonly SamplePerson[] => {
  const { name: centre } = settings;
  const villageOf = new Map(villages.map((village) => [village.id, village]));
  const bound = (role: 'crew' | 'station' | 'facility' | 'responder', id: string, at: SamplePerson['at'] | undefined): SamplePerson => ({
    subject: { userId: `${role}-${id}`, role, centre, ...(role === 'crew' ? { unitId: id } : { [`${role}Id`]: id }) },
    ...(at && { at }),
  });
  return [
    ...OF_THE_CENTRE.map(({ role, number }) => ({ subject: { userId: `${role}-${number}`, role, centre } })),
    ...units.map(({ id, callSign }) => bound('crew', id, { zh: callSign, en: callSign })),
    ...stations.map((station) => bound('station', station.id, named(station))),
    ...facilities.filter(({ inNetwork, tier }) => inNetwork && tier !== 'village-clinic').map((facility) => bound('facility', facility.id, named(facility))),
    ...responders.map(({ id, villageId }) => bound('responder', id, named(villageOf.get(villageId) ?? { name: villageId }))),
  ];
};
