import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Role } from '#shared/schemas/caller.ts';
import { forgetApiToken } from '#web/kit/sign-in/provider/api-token.ts';
import { useSignInWays } from '#web/kit/sign-in/provider/use-sign-in-ways.ts';
import { SignInOver } from '#web/kit/seat/sign-in-over.tsx';
import { useBearer } from '#web/kit/seat/use-bearer.ts';
import type { SignInProblem } from '#web/kit/seat/use-seat.ts';
import { forgetToken, keepRole, keepToken, storedRole, takeToken } from '#web/kit/sign-in/session.ts';
import { signIn, SignInRefused, type SignIn } from '#web/kit/sign-in/sign-in.ts';
import { LastCopyPage } from '../cut-off/last-copy-page.tsx';
import { useLastCopy } from '../cut-off/use-last-copy.ts';
import { CentreGate } from '../layout/centre-gate.tsx';
import { CONSOLE_ROLES } from './console-roles.ts';
import { developerSeat, providerSeat, type ConsoleSeat } from './console-seat.ts';
import { SeatRoles } from './seat-roles.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Taken once, before anything is drawn: the token leaves the address bar at once. */
const tokenAtStart = takeToken(location, history, sessionStorage);

/** Lets through who is signed in; with a token at hand it signs in by itself. */
export const SessionGate = () => {
  const [start] = useState(() => (tokenAtStart === undefined ? providerSeat(localStorage, storedRole(sessionStorage)) : undefined));
  const [seat, setSeat] = useState<ConsoleSeat | undefined>(start === 'otherRole' ? undefined : start);
  const [problem, setProblem] = useState<SignInProblem | undefined>(start === 'otherRole' ? start : undefined);
  const [isBusy, setIsBusy] = useState(tokenAtStart !== undefined);
  const queries = useQueryClient();
  const { isOver } = useBearer(seat?.bearer);
  const ways = useSignInWays({ screen: 'console', hint: 'dispatcher-1', isWanted: !seat && !isBusy });
  const copy = useLastCopy(problem === 'unreachable' || ways.problem === 'providerUnreachable');
  /** Without a line this machine's own clock is the only one. */
  const [now] = useState(() => Date.now());

  const enter = async (request: SignIn): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const signedIn = await signIn(request);
      keepToken(sessionStorage, request.token);
      keepRole(sessionStorage, request.role);
      forgetApiToken(localStorage, 'console');
      queries.clear();
      setSeat(developerSeat(signedIn, request.role));
    } catch (error) {
      setProblem(error instanceof SignInRefused ? 'refused' : 'unreachable');
    } finally {
      setIsBusy(false);
    }
  };
  const changeSeat = (role: Role): void => {
    if (!seat?.roles) { void enter({ token: takeToken(location, history, sessionStorage) ?? '', role }); return; }
    keepRole(sessionStorage, role);
    setSeat({ ...seat, role });
  };
  const leave = (): void => {
    forgetToken(sessionStorage);
    forgetApiToken(localStorage, 'console');
    setSeat(undefined);
    if (seat?.roles) void import('#web/kit/sign-in/provider/open-id.ts').then(({ signOutAtProvider }) => signOutAtProvider('console', `${location.pathname}${location.search}`)).catch(() => undefined);
  };

  useEffect(() => {
    if (tokenAtStart === undefined) return;
    const stored = storedRole(sessionStorage);
    const role = CONSOLE_ROLES.find((one) => one === stored) ?? 'dispatcher';
    // eslint-disable-next-line react-hooks/set-state-in-effect -- signing in is the outside world, asked once at the start
    void enter({ token: tokenAtStart, role });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, with what was there when the page opened
  }, []);

  if (seat) {
    return (
      <SeatRoles value={seat.roles ?? CONSOLE_ROLES}>
        {isOver ? <SignInOver onSignIn={() => setSeat(undefined)} /> : null}
        <CentreGate key={`${seat.centre} ${seat.userId} ${seat.role}`} seat={seat} onLeave={leave} onChangeSeat={changeSeat} />
      </SeatRoles>
    );
  }
  if (copy) return <LastCopyPage copy={copy} now={now} onRetry={() => location.reload()} />;
  return <SignInForm ways={ways} isBusy={isBusy} problem={problem} onEnter={(request) => void enter(request)} />;
};
