import { figure } from '../definition.ts';

/** 出车: from the order to wheels rolling, each run. 3分钟出车率: 95 % within 180 s (国卫医发〔2020〕19号). Every sample counts from its own order. */
export const rollOut = figure({
  name: 'rollOut',
  of: 'run',
  from: 'notified',
  to: 'enRoute',
  targetSeconds: ({ alarms }) => alarms.rollOutSeconds,
  bandsSeconds: [120, 300],
});
