/** Figures are by China's calendar and clock, whatever the computer is set to. */
const ZONE = 'Asia/Shanghai';

const full = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

/** Month, day and time to the second, in China. */
export const dayAndTime = (at: number): string => full.format(at);

/** The time of day to the second, in China. */
export const timeInChina = (at: number): string => clock.format(at);
