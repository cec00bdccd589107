import { figure } from '../definition.ts';

/** 急救反应: 首次受理 → 到达现场 of the first ambulance, as Chinese 120 centres count it: only an arrival that the vehicle itself stamped counts. */
export const reaction = figure({
  name: 'reaction',
  of: 'incident',
  from: 'opened',
  to: 'onScene',
  stampedBy: ['vehicle', 'geofence'],
  targetSeconds: ({ target }) => target.seconds,
  bandsSeconds: [600, 720, 900, 1200],
});
