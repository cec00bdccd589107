import type { RouteOf } from '#shared/api/routes.ts';
import type { AnswerOf } from '#shared/api/route.ts';
import type { KnownResponse } from '#shared/domain/responder/response.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';

/** What is told before accepting: roughly where, and what it is about. */
export const sheetOfAlert = ({ villageId, townshipId, complaint, priority }: KnownResponse): RunSheet => ({
  place: { ...(villageId !== undefined && { villageId }), ...(townshipId !== undefined && { townshipId }) },
  ...(complaint && { complaint }),
  ...(priority && { priority }),
  hazards: [],
  patients: [],
  of: 'alert',
});

/** What is told from accepting on: where exactly, who rang, which ambulances come. */
export const sheetOfBriefing = ({ briefing, version }: AnswerOf<RouteOf<'get-response'>>): RunSheet | undefined => {
  if (!briefing) return undefined;
  const { place, spokenPlace, caller, complaint, priority, hazards, ambulances } = briefing;
  const [telephone, words] = [caller?.['telephone'], caller?.['words']];
  return {
    ...(place && { place }),
    ...(spokenPlace !== undefined && { spokenPlace }),
    ...(complaint && { complaint }),
    ...(priority && { priority }),
    hazards,
    ...(typeof telephone === 'string' && { telephone }),
    ...(typeof words === 'string' && { words }),
    patients: [],
    ambulances,
    of: String(version),
  };
};
