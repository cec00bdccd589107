import { figure } from '../definition.ts';

/** 医院交接: from the arrival at the facility to the handover; late is a held stretcher (搁置担架). */
export const handover = figure({
  name: 'handover',
  of: 'run',
  from: 'atDestination',
  to: 'handedOver',
  transportsOnly: true,
  targetSeconds: ({ alarms }) => alarms.stretcherHoldSeconds,
  bandsSeconds: [900, 1800, 2700],
});
