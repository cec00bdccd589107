import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packsFolder } from '#infra/centres/pack/centre-folders.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import { packTexts } from '#infra/centres/pack/write-pack.ts';
import { generateYanhu } from '#infra/centres/yanhu/generate.ts';
import type { Facility } from '#shared/schemas/centre.ts';

const folder = join(packsFolder(), 'yanhu');
const { centre, roads } = generateYanhu();
const names = (facilities: readonly Facility[]): readonly string[] => facilities.map(({ name }) => name);
const specialtyAt = (name: string): string | undefined => centre.facilities.find((facility) => facility.name.startsWith(name) && facility.tier !== 'village-clinic')?.specialty;

describe('the shipped pack of Yanhu', () => {
  test('is what the generator draws, byte for byte', () => {
    for (const [file, content] of packTexts(centre)) expect(readFileSync(join(folder, file), 'utf8'), file).toBe(content);
    expect(readFileSync(join(folder, 'roads.osm'), 'utf8') === roads).toBe(true);
  });

  test('is a good pack', () => {
    expect(readPack(folder).centre.settings.name).toBe('yanhu');
  });

  test('says in both languages that it is no survey, and marks every place so', () => {
    expect(centre.settings.notice?.zh).toContain('近似');
    expect(centre.settings.notice?.en).toContain('approximate');
    const places = [...centre.townships, ...centre.villages, ...centre.facilities, ...centre.stations, ...centre.units];
    expect(new Set(places.map(({ provenance }) => provenance))).toEqual(new Set(['approximate']));
  });
});

describe('Yanhu District', () => {
  test('has the people of the census, in its 21 townships and the development zone', () => {
    const people = (places: readonly { population: number }[]): number => places.reduce((sum, { population }) => sum + population, 0);
    expect(people(centre.villages)).toBe(928_334);
    expect(people(centre.townships)).toBe(928_334);
    expect(centre.townships.map(({ name }) => name).sort()).toEqual(
      [
        '中城街道', '东城街道', '西城街道', '南城街道', '北城街道', '安邑街道', '大渠街道', '姚孟街道', '解州镇', '龙居镇', '北相镇', '泓芝驿镇', '三路里镇', '陶村镇', '东郭镇',
        '席张乡', '金井乡', '王范乡', '冯村乡', '上郭乡', '上王乡', '运城经济技术开发区',
      ].sort(),
    );
  });

  test('has 230 village clinics, 82 of a higher standard and 2 star', () => {
    const clinics = centre.facilities.filter(({ tier }) => tier === 'village-clinic');
    expect(clinics).toHaveLength(230);
    expect(clinics.filter(({ specialty }) => specialty?.includes('higher standard'))).toHaveLength(82);
    expect(clinics.filter(({ specialty }) => specialty?.includes('Star'))).toHaveLength(2);
  });

  test('has three regional sub-centres with their devices, Xiezhou among them, under the district and the city hospital', () => {
    const subCentres = centre.facilities.filter(({ tier }) => tier === 'regional-sub-centre');
    expect(subCentres).toHaveLength(3);
    expect(names(subCentres).some((name) => name.startsWith('解州镇卫生院'))).toBe(true);
    for (const { capabilities } of subCentres) expect(capabilities).toEqual(expect.arrayContaining(['ct', 'ultrasound', 'x-ray', 'c-arm', 'endoscopy']));
    expect(names(centre.facilities.filter(({ tier }) => tier === 'county-hospital'))).toEqual(['盐湖区人民医院']);
    expect(names(centre.facilities.filter(({ tier }) => tier === 'city-hospital'))).toHaveLength(1);
  });

  test('has one specialty a township, and Chepan keeps its name', () => {
    expect(specialtyAt('中城')).toContain('脑卒中康复、小儿康复');
    expect(specialtyAt('西城')).toContain('新九针');
    expect(specialtyAt('南城')).toContain('骨科康复');
    expect(specialtyAt('北城')).toContain('慢性病');
    expect(specialtyAt('大渠')).toContain('疼痛');
    expect(specialtyAt('东郭')).toContain('妇科');
    expect(specialtyAt('三路里')).toContain('精神卫生');
    expect(specialtyAt('席张')).toContain('老年病');
    expect(specialtyAt('金井')).toContain('糖尿病');
    expect(specialtyAt('冯村')).toContain('慢性病门诊');
    expect(specialtyAt('车盘')).toContain('颈肩腰腿痛');
  });

  test('has eight substations at health centres and a base at its hospital, with 33 ambulances', () => {
    const at = (tiers: readonly string[]) => centre.stations.filter(({ facilityId }) => tiers.includes(centre.facilities.find(({ id }) => id === facilityId)?.tier ?? ''));
    expect(at(['township-health-centre', 'regional-sub-centre'])).toHaveLength(8);
    expect(at(['county-hospital'])).toHaveLength(1);
    expect(centre.units).toHaveLength(33);
    const negative = centre.units.filter(({ capabilities }) => capabilities.includes('negative-pressure')).length;
    expect(negative / centre.units.length).toBeGreaterThanOrEqual(0.4);
  });

  test('has specialists posted by role to health centres that lack what they bring, and nobody’s name', () => {
    expect(centre.roster?.map(({ role }) => role)).toEqual(['surgeon', 'obstetrician', 'neurologist']);
    for (const { facilityId, capability } of centre.roster ?? []) expect(centre.facilities.find(({ id }) => id === facilityId)?.capabilities).toEqual(expect.not.arrayContaining([capability]));
  });

  test('has the quarter of an hour and the rules of the design', () => {
    expect(centre.settings).toMatchObject({
      target: { seconds: 900, from: 'answered' }, activationSeconds: 180, callHandlingSeconds: 60, coverMayCostSeconds: { II: 60, III: 180, IV: 180 },
      positionFreshSeconds: 120, waitingAlarmSeconds: 60, transferOfferSeconds: 600, phoneDatum: 'GCJ-02',
    });
  });
});
