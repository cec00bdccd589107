import { figure } from '../definition.ts';

/** Normal for emergencies in a deployed 120 product; later than that is late, in three bands. */
const NORMAL_SECONDS = 300;

/** 调度: 首次受理时刻 → 发送指令时刻, as Chinese 120 centres count it: from the opened incident to its first order. */
export const order = figure({
  name: 'order',
  of: 'incident',
  from: 'opened',
  to: 'notified',
  targetSeconds: () => NORMAL_SECONDS,
  bandsSeconds: [NORMAL_SECONDS, 600, 900],
});
