import type { PostedSpecialist } from '#shared/schemas/centre.ts';

/** Specialists posted to townships 县聘乡用, by role: that counties post them is known, who goes where and when in Yanhu is made up. */
export const postingsOfYanhu = (): readonly PostedSpecialist[] => [
  { facilityId: 'longju-health-centre', role: 'surgeon', capability: 'surgery', weekdays: ['mon', 'wed', 'fri'], from: '08:00', to: '17:30' },
  { facilityId: 'dongguo-health-centre', role: 'obstetrician', capability: 'obstetrics', weekdays: ['tue', 'thu'], from: '08:00', to: '17:30' },
  { facilityId: 'xiezhou-health-centre', role: 'neurologist', capability: 'stroke', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:30' },
];
