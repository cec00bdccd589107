import type { Voice } from '../voice.ts';
import { outbox } from './outbox.ts';

/** Calls nobody: a call is put into the outbox, where it can be seen. */
export const voice: Voice = {
  call: ({ to, says }) => {
    outbox.put({ way: 'voice', to, text: says });
    return Promise.resolve('sent');
  },
};
