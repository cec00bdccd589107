import { AlarmSettings } from '#shared/schemas/alarm-settings.ts';
import { AlertSettings } from '#shared/schemas/alert-settings.ts';
import { CallSettings } from '#shared/schemas/call-settings.ts';
import { ResponderSettings } from '#shared/schemas/responder-settings.ts';
import type { CentreSettings } from '#shared/schemas/centre.ts';
import { SecondUnitRule } from '#shared/schemas/second-unit-rule.ts';

/** The rules of a centre that has said nothing else; each is the design's figure. */
export const DEFAULT_RULES = {
  target: { seconds: 900, from: 'answered' },
  activationSeconds: 180,
  callHandlingSeconds: 60,
  coverMayCostSeconds: { II: 60, III: 180, IV: 180 },
  secondUnit: SecondUnitRule.parse({}),
  positionFreshSeconds: 120,
  waitingAlarmSeconds: 60,
  transferOfferSeconds: 600,
  alarms: AlarmSettings.parse({}),
  alerts: AlertSettings.parse({}),
  responders: ResponderSettings.parse({}),
  calls: CallSettings.parse({}),
  partners: {},
} as const satisfies Omit<CentreSettings, 'name' | 'title' | 'notice' | 'attribution' | 'phoneDatum' | 'bounds'>;
