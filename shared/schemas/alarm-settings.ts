import * as z from 'zod';

const seconds = (standard: number) => z.number().int().positive().default(standard);

/** After how many seconds each alarm is raised and passed on; a pack names those that differ. */
export const AlarmSettings = z.strictObject({
  /** From the first ring to the answer: the 10 s that Chinese 120 centres are held to. */
  answerSeconds: seconds(10),
  /** From the moment a caller gave up until somebody has rung back (our own rule). */
  callBackSeconds: seconds(120),
  /** From the answer to the first order. NFPA 1225: 60 s for 90 % of calls. */
  orderSeconds: seconds(60),
  /** From the order to its acknowledgement; the alert has rung on every way by then (our own rule). */
  acknowledgeSeconds: seconds(30),
  /** From the order to wheels rolling: 3分钟出车率, 国卫医发〔2020〕19号. */
  rollOutSeconds: seconds(180),
  /** Beyond the arrival that the dispatcher was promised (our own rule). */
  arrivalGraceSeconds: seconds(180),
  /** From the arrival at the hospital to the handover: no handover over 30 minutes, NHS Standard Contract. */
  stretcherHoldSeconds: seconds(1800),
  /** From raising until an alarm that nobody owns goes to the supervisor (our own rule). */
  unownedSeconds: seconds(60),
  /** From taking it on until an alarm that still stands goes to the supervisor (our own rule). */
  unsettledSeconds: seconds(300),
});
export type AlarmSettings = z.infer<typeof AlarmSettings>;
