/** China has one clock. */
const CHINA = '+08:00';
const TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::00)?(Z|[+-]\d{2}:\d{2})?$/;

/** Epoch milliseconds of a time such as "2026-01-05 08:00", by the clock in China where it has no offset of its own; the text itself where it is no time. */
export const readTime = (text: string): number | string => {
  const [, day = '', time = '', offset = CHINA] = TIME.exec(text) ?? [];
  if (day === '' || !isDay(day)) return text;
  // eslint-disable-next-line no-restricted-globals -- reads a given time, does not read the clock
  const at = Date.parse(`${day}T${time}:00${offset}`);
  return Number.isNaN(at) ? text : at;
};

/** The platform takes 30 February for 2 March. */
const isDay = (day: string): boolean => {
  // eslint-disable-next-line no-restricted-globals -- reads a given day, does not read the clock
  const at = Date.parse(day);
  // eslint-disable-next-line no-restricted-globals -- formats a given time, does not read the clock
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};
