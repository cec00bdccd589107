const SECONDS_A_MINUTE = 60;
const SECONDS_AN_HOUR = 3600;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A length of time as a clock shows it: `4:05`, `1:02:09`; a negative one keeps its sign. */
export const clockText = (seconds: number): string => {
  const whole = Math.abs(Math.trunc(seconds));
  const hours = Math.floor(whole / SECONDS_AN_HOUR);
  const minutes = Math.floor((whole % SECONDS_AN_HOUR) / SECONDS_A_MINUTE);
  const rest = twoDigits(whole % SECONDS_A_MINUTE);
  const sign = seconds <= -1 ? '−' : '';
  return hours > 0 ? `${sign}${hours}:${twoDigits(minutes)}:${rest}` : `${sign}${minutes}:${rest}`;
};

/** Whole seconds from one time to another, epoch milliseconds. */
export const secondsBetween = (from: number, to: number): number => Math.floor((to - from) / 1000);

/** A time of day in the reader's own zone, to the second, 24 hours. */
export const timeOfDay = (at: number): string =>
  new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at);
