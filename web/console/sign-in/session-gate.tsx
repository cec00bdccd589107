import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { forgetToken, keepRole, keepToken, storedRole, takeToken } from '#web/kit/session.ts';
import { signIn, SignInRefused, type SignedIn, type SignIn } from '#web/kit/sign-in.ts';
import { LastCopyPage } from '../cut-off/last-copy-page.tsx';
import { useLastCopy } from '../cut-off/use-last-copy.ts';
import { CentreGate } from '../layout/centre-gate.tsx';
import { CONSOLE_ROLES } from './console-roles.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Taken once, before anything is drawn: the token leaves the address bar at once. */
const tokenAtStart = takeToken(location, history, sessionStorage);

type Seat = SignedIn & Pick<SignIn, 'role'>;

/** Lets through who is signed in; with a token at hand it signs in by itself. */
export const SessionGate = () => {
  const [seat, setSeat] = useState<Seat>();
  const [problem, setProblem] = useState<'refused' | 'unreachable'>();
  const [isBusy, setIsBusy] = useState(tokenAtStart !== undefined);
  const queries = useQueryClient();
  const copy = useLastCopy(problem === 'unreachable');
  /** Without a line this machine's own clock is the only one. */
  const [now] = useState(() => Date.now());

  const enter = async (request: SignIn): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const signedIn = await signIn(request);
      keepToken(sessionStorage, request.token);
      keepRole(sessionStorage, request.role);
      queries.clear();
      setSeat({ ...signedIn, role: request.role });
    } catch (error) {
      setProblem(error instanceof SignInRefused ? 'refused' : 'unreachable');
    } finally {
      setIsBusy(false);
    }
  };
  const leave = (): void => {
    forgetToken(sessionStorage);
    setSeat(undefined);
  };

  useEffect(() => {
    if (tokenAtStart === undefined) return;
    const stored = storedRole(sessionStorage);
    const role = CONSOLE_ROLES.find((one) => one === stored) ?? 'dispatcher';
    // eslint-disable-next-line react-hooks/set-state-in-effect -- signing in is the outside world, asked once at the start
    void enter({ token: tokenAtStart, role });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, with what was there when the page opened
  }, []);

  if (seat) return <CentreGate key={seat.accessToken} seat={seat} onLeave={leave} onChangeSeat={(role) => void enter({ token: takeToken(location, history, sessionStorage) ?? '', role })} />;
  if (copy) return <LastCopyPage copy={copy} now={now} onRetry={() => location.reload()} />;
  return <SignInForm isBusy={isBusy} problem={problem} onEnter={(request) => void enter(request)} />;
};
