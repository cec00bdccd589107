import { figure } from '../definition.ts';

/** 周转: 出车 → 完成, each run: how long an ambulance is away from the next call. */
export const turnaround = figure({ name: 'turnaround', of: 'run', from: 'enRoute', to: 'available', bandsSeconds: [1800, 2700, 3600, 5400] });
