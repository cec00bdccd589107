import * as z from 'zod';
import { developerRequest } from '../developer-request.ts';
import type { RequestListener } from '../http-gateway.ts';
import type { LocalIdentity } from '../identity.ts';
import { respondJson } from '../respond.ts';
import type { Demonstration } from './demonstration.ts';

/** Switches the demonstration, by whoever has the developer's token. */
export const SwitchRequest = z.strictObject({ token: z.string(), on: z.boolean() });

/** `GET` and `POST /local/demonstration`: whether simulated people are about, and the switch. It exists here alone. */
export const demonstrationSwitch = (identity: LocalIdentity, demonstration: Demonstration): RequestListener => {
  const state = () => ({ on: demonstration.isOn() });
  const change = developerRequest(identity, {
    schema: SwitchRequest,
    action: 'switch the demonstration',
    answer: async ({ on }) => {
      if (on) demonstration.start();
      else await demonstration.stop();
      return state();
    },
  });
  return async (request, response, url) => {
    if (request.method === 'POST') await change(request, response, url);
    else respondJson(response, state());
  };
};
