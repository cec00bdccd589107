import type { PartnerNotices } from '../partner-notices.ts';
import { createHttpsNotices } from './https/https-notices.ts';

/** Notices to the addresses that the centre's pack names. */
export const partnerNotices: PartnerNotices = createHttpsNotices(fetch);
