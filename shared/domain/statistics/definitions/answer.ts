import { figure } from '../definition.ts';

/** 接听: how long a telephone rings. Chinese 120 centres are held to 10 s for 95 % of calls (国卫医发〔2020〕19号). */
export const answer = figure({
  name: 'answer',
  of: 'call',
  from: 'rang',
  to: 'answered',
  targetSeconds: ({ alarms }) => alarms.answerSeconds,
  bandsSeconds: [10, 20, 30],
});
