import * as z from 'zod';

/** 濒危 / 危重 / 急症 / 非急症. The colours belong to other things: the health record's classes and triage tags. */
export const Priority = z.enum(['I', 'II', 'III', 'IV']);
export type Priority = z.infer<typeof Priority>;

const RANK: Record<Priority, number> = { I: 1, II: 2, III: 3, IV: 4 };

/** 1 is the most urgent; an unknown priority ranks as the highest. */
export const priorityRank = (priority: Priority | undefined): number => (priority === undefined ? 1 : RANK[priority]);
