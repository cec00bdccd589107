import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { urgencyOf } from '#web/kit/urgency.ts';
import { useNow } from '../desk.ts';

/** A clock that runs from a time on; past its target it says so by its colour and a sign. */
export const RunningClock = ({ since, targetSeconds }: { readonly since: number; readonly targetSeconds?: number }) => {
  const elapsed = Math.max(0, secondsBetween(since, useNow()));
  const urgency = targetSeconds === undefined ? 'calm' : urgencyOf(elapsed, targetSeconds);
  return (
    <span className={`clock ${urgency}`}>
      {urgency === 'late' ? '▲ ' : ''}
      {clockText(elapsed)}
    </span>
  );
};

/** What is left until a time, never less than nothing. */
export const TimeLeft = ({ until }: { readonly until: number }) => <span className="clock">{clockText(Math.max(0, secondsBetween(useNow(), until)))}</span>;
