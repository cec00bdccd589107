import type { Bilingual } from '#shared/schemas/centre.ts';

/** What every screen that shows a protocol must say beside it. */
export const PROTOCOL_NOTICE: Bilingual = {
  zh: '示例规程，非医疗建议：须经本急救中心医疗主任审定后方可用于真实呼救。',
  en: 'Illustrative protocols, not medical advice: not for real calls until the centre’s medical director has approved them.',
};
