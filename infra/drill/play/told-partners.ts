import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { REHEARSED_WAY } from '#shared/ports/partner-notices.ts';
import { PartnerNotice } from '#shared/schemas/partner-notice.ts';
import { noticeFailures, noticesDue, type DrillNotice } from '../figures/partner-news.ts';
import type { Story } from '../figures/words-of-story.ts';
import { outlast } from './outlast.ts';
import type { Stage } from './stage.ts';

const Kept = z.array(z.object({ to: z.string(), text: z.string() }));
/** The last steps may still be on the bus; so often it is looked again, this far apart. */
const LOOKS = 20;
const BETWEEN_LOOKS_MILLISECONDS = 500;

/** What became of the notices to those who handed calls over: those that were due and made, and what went wrong. */
export interface ToldPartners {
  readonly notices: readonly DrillNotice[];
  readonly failures: readonly string[];
}

/** Compares the notices that the host made and sent nowhere with what the incidents' stories say was news. */
export const toldPartners = async ({ host, centre, signal }: Pick<Stage, 'host' | 'centre' | 'signal'>, stories: readonly Story[]): Promise<ToldPartners> => {
  const { name } = centre.settings;
  const due = stories.flatMap((story) => noticesDue(story, name));
  const [calls, ids] = [new Set(due.map(({ callId }) => callId)), new Set(due.map(({ noticeId }) => noticeId))];
  for (let look = 1; ; look += 1) {
    const { body } = await outlast(() => fetch(`${host.url}/local/outbox?way=${REHEARSED_WAY}`, { signal }), { signal });
    const kept = Kept.parse(JSON.parse(body)).map(({ to, text }) => ({ ...PartnerNotice.parse(JSON.parse(text)), service: to }));
    const notices = [...new Map(kept.filter(({ callId }) => calls.has(callId)).map((notice) => [notice.noticeId, notice])).values()];
    const failures = noticeFailures(due, notices);
    if (failures.length === 0 || look === LOOKS) return { notices: notices.filter(({ noticeId }) => ids.has(noticeId)), failures };
    await wait(BETWEEN_LOOKS_MILLISECONDS);
  }
};
