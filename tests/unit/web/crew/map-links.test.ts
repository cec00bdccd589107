import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { mapLinks } from '#web/crew/handoff/map-links.ts';

const goal = { position: [110.9944, 35.0198], name: '解州镇 常平村' } as const;
const linkOf = (app: string, userAgent = 'Android') => mapLinks(goal, userAgent).find((link) => link.app === app)?.href ?? '';
const numbers = (text: string): readonly number[] => [...text.matchAll(/\d+\.\d+/g)].map(([number]) => Number(number));

describe('the way, handed to a map app', () => {
  it('goes to Amap in GCJ-02', () => {
    const [latitude, longitude] = numbers(linkOf('amap'));
    const [goalLongitude, goalLatitude] = gcoord.transform([110.9944, 35.0198], gcoord.WGS84, gcoord.GCJ02);
    expect(longitude).toBeCloseTo(goalLongitude, 5);
    expect(latitude).toBeCloseTo(goalLatitude, 5);
    expect(linkOf('amap')).toMatch(/^amapuri:\/\/route\/plan\/\?.*&dev=0/);
    expect(linkOf('amap', 'iPhone')).toMatch(/^iosamap:\/\/path\?/);
  });
  it('goes to Baidu in BD-09', () => {
    const [latitude, longitude] = numbers(linkOf('baidu'));
    const [goalLongitude, goalLatitude] = gcoord.transform([110.9944, 35.0198], gcoord.WGS84, gcoord.BD09);
    expect(longitude).toBeCloseTo(goalLongitude, 5);
    expect(latitude).toBeCloseTo(goalLatitude, 5);
    expect(linkOf('baidu')).toContain('coord_type=bd09ll');
  });
  it('goes to any other as it is, in WGS-84', () => expect(linkOf('geo')).toMatch(/^geo:35\.019800,110\.994400\?/));
  it('names the place', () => expect(linkOf('geo')).toContain(encodeURIComponent('解州镇 常平村')));
});
