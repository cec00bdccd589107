import { describe, expect, it } from 'vitest';
import { foundResponders } from '#web/console/responders/found-responders.ts';

const doctors = [
  { responderId: 'doctor-1', village: { name: '东郭村', latinName: 'Dongguo' } },
  { responderId: 'doctor-2', village: { name: '西张耿村' } },
  { responderId: 'doctor-3', village: undefined },
];
const found = (typed: string) => foundResponders(doctors, typed).map(({ responderId }) => responderId);

describe('a village doctor', () => {
  it.each([
    ['郭', ['doctor-1']],
    [' dong', ['doctor-1']],
    ['DOCTOR-3', ['doctor-3']],
    ['村', ['doctor-1', 'doctor-2']],
    ['', ['doctor-1', 'doctor-2', 'doctor-3']],
    ['北', []],
  ])('is found by "%s"', (typed, ids) => expect(found(typed)).toEqual(ids));

  it('is one of at most thirty on the screen', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ responderId: `doctor-${index}`, village: undefined }));
    expect(foundResponders(many, 'doctor')).toHaveLength(30);
  });
});
