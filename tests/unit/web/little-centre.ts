import { AlarmSettings } from '#shared/schemas/alarm-settings.ts';
import { AlertSettings } from '#shared/schemas/alert-settings.ts';
import { CallSettings } from '#shared/schemas/call-settings.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { ResponderSettings } from '#shared/schemas/responder-settings.ts';
import { SecondUnitRule } from '#shared/schemas/second-unit-rule.ts';

const approximate = { provenance: 'approximate' } as const;

/** A centre of two townships, two substations and three units: enough for every rule of the screens. */
export const littleCentre: Centre = {
  settings: {
    name: 'little',
    title: { zh: '小中心', en: 'Little centre' },
    phoneDatum: 'GCJ-02',
    bounds: [110.8, 34.9, 111.2, 35.2],
    target: { seconds: 900, from: 'answered' },
    activationSeconds: 60,
    callHandlingSeconds: 90,
    coverMayCostSeconds: { II: 60, III: 180, IV: 180 },
    secondUnit: SecondUnitRule.parse({}),
    positionFreshSeconds: 60,
    waitingAlarmSeconds: 180,
    transferOfferSeconds: 300,
    alarms: AlarmSettings.parse({}),
    alerts: AlertSettings.parse({}),
    calls: CallSettings.parse({}),
    responders: ResponderSettings.parse({}),
    partners: {},
  },
  counties: [{ id: 'little', name: '小县' }],
  townships: [
    { id: 'east', name: '东镇', latinName: 'Dongzhen', position: [111.1, 35], countyId: 'little', population: 20_000, ...approximate },
    { id: 'west', name: '西镇', latinName: 'Xizhen', position: [110.9, 35], countyId: 'little', population: 10_000, ...approximate },
  ],
  villages: [
    { id: 'east-1', name: '柳村', latinName: 'Liucun', position: [111.1, 35.001], townshipId: 'east', population: 900, ...approximate },
    { id: 'west-1', name: '杨村', latinName: 'Yangcun', position: [110.9, 35.001], townshipId: 'west', population: 700, ...approximate },
  ],
  facilities: [
    { id: 'east-health', name: '东镇卫生院', position: [111.1, 35], tier: 'township-health-centre', inNetwork: true, capabilities: [], ...approximate },
    { id: 'county', name: '县医院', latinName: 'County hospital', position: [111, 35], tier: 'county-hospital', inNetwork: true, capabilities: [], ...approximate },
  ],
  stations: [
    { id: 'east-station', name: '东镇分站', position: [111.1, 35], townshipId: 'east', ...approximate },
    { id: 'west-station', name: '西镇分站', position: [110.9, 35], townshipId: 'west', ...approximate },
  ],
  units: [
    { id: 'u1', callSign: '急01', stationId: 'east-station', capabilities: [], ...approximate },
    { id: 'u2', callSign: '急02', stationId: 'east-station', capabilities: [], ...approximate },
    { id: 'u3', callSign: '急03', stationId: 'west-station', capabilities: [], ...approximate },
  ],
};
