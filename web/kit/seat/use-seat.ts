import { useCallback, useEffect, useState } from 'react';
import type { Role } from '#shared/schemas/caller.ts';
import { forgetToken, keepToken, takeToken } from '../session.ts';
import { SignInRefused } from '../sign-in.ts';
import { bindingInAddress, bindingOf } from './binding.ts';
import { signInOnce } from './early-sign-in.ts';
import { signInRequest } from './sign-in-request.ts';
import { forgetSeat, keepSeat, keptSeat, type Seat } from './kept-seat.ts';

/** Why signing in did not work. */
export type SignInProblem = 'refused' | 'unreachable';

/** A screen's seat, and the ways to take and leave it. */
export interface TakenSeat {
  readonly seat: Seat | undefined;
  readonly problem: SignInProblem | undefined;
  readonly isBusy: boolean;
  /** Signs in with a token that was typed in. */
  readonly enter: (token: string) => void;
  /** Takes the place of one unit, station or facility. */
  readonly bind: (binding: string) => void;
  readonly leave: () => void;
}

/** Taken once, before anything is drawn: the token leaves the address bar at once. */
const tokenAtStart = takeToken(location, history, sessionStorage);

/** The seat of a screen of one role. It is kept in the browser, so that a screen without a line opens all the same. */
export const useSeat = (role: Role): TakenSeat => {
  const asked = bindingInAddress(bindingOf(role), location.search);
  const [seat, setSeat] = useState(() => {
    const kept = keptSeat(localStorage, role);
    return asked === undefined || kept?.binding === asked ? kept : undefined;
  });
  const [problem, setProblem] = useState<SignInProblem>();
  const [isBusy, setIsBusy] = useState(false);

  const take = useCallback(
    async (token: string, binding: string | undefined): Promise<void> => {
      setIsBusy(true);
      setProblem(undefined);
      try {
        const signedIn = await signInOnce(signInRequest(role, token, binding));
        keepToken(sessionStorage, token);
        const taken: Seat = { ...signedIn, role, ...(binding !== undefined && { binding }) };
        keepSeat(localStorage, taken);
        setSeat(taken);
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

  return {
    seat,
    problem,
    isBusy,
    enter: (token) => void take(token, asked ?? seat?.binding),
    bind: (binding) => void take(takeToken(location, history, sessionStorage) ?? '', binding),
    leave: () => {
      forgetToken(sessionStorage);
      forgetSeat(localStorage, role);
      setSeat(undefined);
    },
  };
};
