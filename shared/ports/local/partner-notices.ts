import { REHEARSED_WAY, type PartnerNotices } from '../partner-notices.ts';
import { outbox } from './outbox.ts';

/** Tells nobody: a notice, or a drill's, is put into the outbox, where it can be seen. */
export const partnerNotices: PartnerNotices = {
  post: ({ url, body }) => {
    outbox.put({ way: 'partner', to: url, text: body });
    return Promise.resolve();
  },
  rehearse: ({ service, body }) => {
    outbox.put({ way: REHEARSED_WAY, to: service, text: body });
    return Promise.resolve();
  },
};
