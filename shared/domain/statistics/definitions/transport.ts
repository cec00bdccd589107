import { figure } from '../definition.ts';

/** 运送: from leaving the scene to the facility, each run that took somebody there. */
export const transport = figure({ name: 'transport', of: 'run', from: 'leftScene', to: 'atDestination', transportsOnly: true, bandsSeconds: [600, 900, 1200, 1800] });
