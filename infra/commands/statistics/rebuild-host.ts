import { MOST_HOURS_AT_ONCE } from '#functions/rebuild-statistics/schema.ts';
import { clientAs, readHost, type HostAccess } from '../kit/host-access.ts';
import { startProgress } from '../kit/progress-bar.ts';
import type { Period } from './asked-period.ts';

const STEP_MILLISECONDS = MOST_HOURS_AT_ONCE * 60 * 60 * 1000;

/** Lets a running host make the rows of a period anew, some hours at a time. @returns how many rows it made */
export const rebuildHost = async (host: HostAccess, { from, to }: Period): Promise<number> => {
  const { centre } = await readHost(host);
  const client = await clientAs(host, { role: 'administrator' });
  const bar = startProgress('Making the rows anew', Math.ceil((to - from) / STEP_MILLISECONDS));
  let made = 0;
  try {
    for (let at = from, step = 1; at < to; at += STEP_MILLISECONDS, step++) {
      const { rows } = await client.call('rebuild-statistics', { centre }, { body: { from: at, to: Math.min(at + STEP_MILLISECONDS, to) } });
      made += rows;
      bar.update(step);
    }
    return made;
  } finally {
    bar.stop();
  }
};
