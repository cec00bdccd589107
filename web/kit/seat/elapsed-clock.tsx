import { clockText, secondsBetween } from '../duration.ts';
import { urgencyOf } from '../urgency.ts';
import { useServerNow } from './live-context.ts';

/** A clock that runs from a time on (epoch milliseconds); past its target it says so by its colour and a sign. */
export const ElapsedClock = ({ since, targetSeconds }: { readonly since: number; readonly targetSeconds?: number | undefined }) => {
  const elapsed = Math.max(0, secondsBetween(since, useServerNow()));
  const urgency = targetSeconds === undefined ? 'calm' : urgencyOf(elapsed, targetSeconds);
  return (
    <span className={`clock ${urgency}`} role="timer">
      {urgency === 'late' ? '▲ ' : ''}
      {clockText(elapsed)}
    </span>
  );
};

/** What is left until a time, never less than nothing. */
export const CountdownClock = ({ until }: { readonly until: number }) => (
  <span className="clock" role="timer">
    {clockText(Math.max(0, secondsBetween(useServerNow(), until)))}
  </span>
);
