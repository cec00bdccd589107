import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Role } from '#shared/schemas/caller.ts';
import type { Bearer } from '../sign-in/bearer.ts';
import { forgetApiToken } from '../sign-in/provider/api-token.ts';
import { providerBearer } from '../sign-in/provider/provider-bearer.ts';
import { forgetToken, keepToken, takeToken } from '../sign-in/session.ts';
import { SignInRefused } from '../sign-in/sign-in.ts';
import { bindingInAddress, bindingOf } from './binding.ts';
import { developerBearer } from './developer-bearer.ts';
import { signInOnce } from './early-sign-in.ts';
import { signInRequest } from './sign-in-request.ts';
import { seatAtStart, type AccountProblem, type SeatAtStart } from './seat-at-start.ts';
import { forgetSeat, isSameSeat, keepSeat, keptSeat, type Seat } from './kept-seat.ts';
import { useBearer } from './use-bearer.ts';

/** Why signing in did not work. */
export type SignInProblem = 'refused' | 'unreachable' | AccountProblem;

/** A screen's seat, and the ways to take and leave it. */
export interface TakenSeat {
  readonly seat: Seat | undefined;
  /** Whose token the seat's questions carry; there is one with every seat. */
  readonly bearer: Bearer | undefined;
  /** Whether the seat's token is no longer taken, and there is no other: what is shown stands still. */
  readonly isOver: boolean;
  readonly problem: SignInProblem | undefined;
  readonly isBusy: boolean;
  /** Signs in with a token that was typed in. */
  readonly enter: (token: string) => void;
  /** Takes the place of one unit, station or facility. */
  readonly bind: (binding: string) => void;
  readonly leave: () => void;
  /** Opens the door for signing in again; all that the screen keeps stays. */
  readonly standUp: () => void;
}

/** Somebody at the screen. */
interface Sitting {
  readonly seat: Seat;
  readonly bearer: Bearer;
  readonly isProviders: boolean;
}

/** Taken once, before anything is drawn: the token leaves the address bar at once. */
const tokenAtStart = takeToken(location, history, sessionStorage);

const sittingOf = (start: SeatAtStart | undefined): Sitting | undefined => {
  if (!start || 'problem' in start) return undefined;
  const { seat, apiToken } = start;
  const { role, binding } = seat;
  const bearer = apiToken ? providerBearer(role, apiToken) : developerBearer(seat, (token) => signInRequest(role, token, binding));
  return { seat, bearer, isProviders: apiToken !== undefined };
};

/** The seat of a screen of one role. It is kept in the browser, so that a screen without a line opens all the same. */
export const useSeat = (role: Role): TakenSeat => {
  const asked = bindingInAddress(bindingOf(role), location.search);
  const [start] = useState(() => seatAtStart(role, { asked, hasDeveloperToken: tokenAtStart !== undefined, store: localStorage }));
  const [sitting, setSitting] = useState(() => sittingOf(start));
  const [problem, setProblem] = useState<SignInProblem | undefined>(start && 'problem' in start ? start.problem : undefined);
  const [isBusy, setIsBusy] = useState(tokenAtStart !== undefined);
  const { accessToken, isOver } = useBearer(sitting?.bearer);
  const latest = useRef(sitting);
  useEffect(() => {
    latest.current = sitting;
  }, [sitting]);

  const take = useCallback(
    async (token: string, binding: string | undefined): Promise<void> => {
      setIsBusy(true);
      setProblem(undefined);
      try {
        const signedIn = await signInOnce(signInRequest(role, token, binding));
        keepToken(sessionStorage, token);
        forgetApiToken(localStorage, role);
        const seat: Seat = { ...signedIn, role, ...(binding !== undefined && { binding }) };
        keepSeat(localStorage, seat);
        const before = latest.current;
        if (before && !before.isProviders && isSameSeat(before.seat, seat)) before.bearer.adopt(seat);
        else setSitting(sittingOf({ seat }));
      } catch (error) {
        setProblem(error instanceof SignInRefused ? 'refused' : 'unreachable');
      } finally {
        setIsBusy(false);
      }
    },
    [role],
  );

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- signing in is the outside world, asked once at the start
    if (tokenAtStart !== undefined) void take(tokenAtStart, asked ?? keptSeat(localStorage, role)?.binding);
  }, [role, asked, take]);

  const seat = useMemo(() => sitting && { ...sitting.seat, accessToken: accessToken ?? sitting.seat.accessToken }, [sitting, accessToken]);
  useEffect(() => {
    if (seat) keepSeat(localStorage, seat);
  }, [seat]);

  return {
    seat,
    bearer: sitting?.bearer,
    isOver,
    problem,
    isBusy,
    enter: (token) => void take(token, asked ?? sitting?.seat.binding),
    bind: (binding) => void take(takeToken(location, history, sessionStorage) ?? '', binding),
    leave: () => {
      forgetToken(sessionStorage);
      forgetSeat(localStorage, role);
      forgetApiToken(localStorage, role);
      setSitting(undefined);
      if (sitting?.isProviders) void import('../sign-in/provider/open-id.ts').then(({ signOutAtProvider }) => signOutAtProvider(role, `${location.pathname}${location.search}`)).catch(() => undefined);
    },
    standUp: () => setSitting(undefined),
  };
};
