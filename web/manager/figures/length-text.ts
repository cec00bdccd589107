import { clockText } from '#web/kit/duration.ts';

const MILLISECONDS_A_SECOND = 1000;

/** An interval as a clock shows it, to the nearest second; a dash where there is none. */
export const lengthText = (milliseconds: number | undefined): string => (milliseconds === undefined ? '–' : clockText(Math.round(milliseconds / MILLISECONDS_A_SECOND)));

/** A whole number of seconds as a clock shows it. */
export const secondsText = (seconds: number): string => clockText(seconds);

/** A share in per cent to a tenth; a dash where there is none. */
export const percentText = (percent: number | undefined): string => (percent === undefined ? '–' : `${percent.toFixed(1)}%`);
