import { figure } from '../definition.ts';

/** 急救反应: 首次受理 → 到达现场 of the first ambulance, as Chinese 120 centres count it: only an arrival that was stamped on the vehicle counts: by its crew, its terminal or its own track, and not one that somebody else wrote down. */
export const reaction = figure({
  name: 'reaction',
  of: 'incident',
  from: 'opened',
  to: 'onScene',
  stampedBy: ['crew', 'vehicle', 'geofence'],
  targetSeconds: ({ target }) => target.seconds,
  bandsSeconds: [600, 720, 900, 1200],
});
