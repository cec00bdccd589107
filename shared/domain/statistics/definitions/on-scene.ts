import { figure } from '../definition.ts';

/** 现场抢救: from the arrival to leaving with the patient, each run that took somebody to a facility. */
export const onScene = figure({ name: 'onScene', of: 'run', from: 'onScene', to: 'leftScene', transportsOnly: true, bandsSeconds: [600, 900, 1200, 1800] });
