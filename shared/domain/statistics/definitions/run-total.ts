import { figure } from '../definition.ts';

/** 全程: from the order to the end of the run, each run. */
export const runTotal = figure({ name: 'runTotal', of: 'run', from: 'notified', to: 'available', bandsSeconds: [1800, 2700, 3600, 5400] });
