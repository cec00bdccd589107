import type { Alert } from '#shared/domain/alert/alert.ts';

/** From the first step of an alert to the last. */
const STEPS = ['screen', 'web-push', 'duty-phone', 'landline'] as const;

/** The last step that an alert came to before somebody acknowledged, with what became of it where it did not go out; no word where no order was alerted. */
export const furthestStep = (alert: Alert): readonly string[] => {
  if (alert.status === 'absent') return [];
  const way = STEPS.findLast((step) => alert.told.some((told) => told.way === step));
  if (way === undefined) return ['nobody was told'];
  const outcomes = alert.told.filter((told) => told.way === way).map(({ outcome }) => outcome);
  return [outcomes.includes('sent') ? way : `${way} (${outcomes.at(-1) ?? ''})`];
};
