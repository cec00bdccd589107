import type { Sms } from '../sms.ts';
import { outbox } from './outbox.ts';

/** Sends nothing: a message is put into the outbox, where it can be seen. */
export const sms: Sms = {
  send: ({ to, text }) => {
    outbox.put({ way: 'sms', to, text });
    return Promise.resolve('sent');
  },
};
