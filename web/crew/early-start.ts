import { askEarly } from '#web/kit/early-answers.ts';
import { bindingInAddress, bindingOf } from '#web/kit/seat/binding.ts';
import { beginSignIn } from '#web/kit/seat/early-sign-in.ts';
import { keptSeat } from '#web/kit/seat/kept-seat.ts';
import { seatAtStart } from '#web/kit/seat/seat-at-start.ts';
import { signInRequest } from '#web/kit/seat/sign-in-request.ts';
import { takeToken } from '#web/kit/sign-in/session.ts';
import { phoneRole } from './phone-role.ts';

/** What the first screen asks for; the client builds the same addresses. */
const askFor = ({ centre, accessToken }: { readonly centre: string; readonly accessToken: string }): void => {
  for (const name of ['centre', 'board']) askEarly(`/centres/${encodeURIComponent(centre)}/${name}`, accessToken);
};

/** Takes the seat that is there, or signs in, and asks for centre and board while the rest of the page is on its way: on a slow line that is most of the wait. */
export const startEarly = (): void => {
  const role = phoneRole(location.search, localStorage);
  const asked = bindingInAddress(bindingOf(role), location.search);
  const token = takeToken(location, history, sessionStorage);
  const start = seatAtStart(role, { asked, hasDeveloperToken: token !== undefined, store: localStorage });
  const isSeated = start !== undefined && 'seat' in start;
  // A token that has ended is renewed first, by the page.
  if (isSeated && (start.apiToken?.expiresAt ?? Infinity) > Date.now()) askFor(start.seat);
  if (token !== undefined) beginSignIn(signInRequest(role, token, asked ?? keptSeat(localStorage, role)?.binding)).then(isSeated ? () => undefined : askFor, () => undefined);
};
