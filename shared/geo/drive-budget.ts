import type { CentreSettings } from '#shared/schemas/centre.ts';

/** What a pack says of the time before the wheels roll. */
export type TimesBeforeDriving = Pick<CentreSettings, 'target' | 'activationSeconds' | 'callHandlingSeconds'>;

/** What is left for driving of so many seconds, by default of the target: less the expected call handling and activation; 0 where nothing is. */
export const driveBudgetSeconds = ({ target, activationSeconds, callHandlingSeconds }: TimesBeforeDriving, withinSeconds = target.seconds): number =>
  Math.max(0, withinSeconds - activationSeconds - callHandlingSeconds);
