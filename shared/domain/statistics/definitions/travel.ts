import { figure } from '../definition.ts';

/** 途中: from wheels rolling to the scene, each run. The field has no target for it; twelve minutes of the quarter of an hour are usually left for it. */
export const travel = figure({ name: 'travel', of: 'run', from: 'enRoute', to: 'onScene', bandsSeconds: [300, 600, 720, 900, 1200] });
