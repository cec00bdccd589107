import { figure } from '../definition.ts';

/** 受理: from the answer to the first order for the incident, whatever desk it passed. NFPA 1225: 60 s for 90 % of calls. */
export const handling = figure({
  name: 'handling',
  of: 'incident',
  from: 'answered',
  to: 'notified',
  targetSeconds: ({ alarms }) => alarms.orderSeconds,
  bandsSeconds: [60, 120, 300],
});
