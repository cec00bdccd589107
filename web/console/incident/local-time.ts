const TIME = /^\s*([01]?\d|2[0-3])[:：]?([0-5]\d)(?:[:：]?([0-5]\d))?\s*$/;
const DAY_MILLISECONDS = 86_400_000;
const HALF = 2;

/** A time as it is typed into a field: hours, minutes, seconds of the reader's own zone. */
export const localTimeText = (at: number): string => {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** The moment that a typed time of day means, the one nearest to a known moment (epoch milliseconds); nothing where the text is no time. */
export const timeOfText = (text: string, near: number): number | undefined => {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const time = new Date(near);
  time.setHours(Number(hours), Number(minutes), Number(seconds), 0);
  const off = time.getTime() - near;
  if (off > DAY_MILLISECONDS / HALF) time.setDate(time.getDate() - 1);
  else if (off < -DAY_MILLISECONDS / HALF) time.setDate(time.getDate() + 1);
  return time.getTime();
};
