import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import { forgetToken } from '../session.ts';
import type { Screen } from './api-token.ts';
import { askSettings } from './ask-settings.ts';
import { takeProblem, type ProviderProblem } from './way-back.ts';

/** The ways into a deployment, once they are known. */
export interface SignInWays {
  readonly isAsking: boolean;
  /** Whether there is a provider to sign in at. */
  readonly hasProvider: boolean;
  /** Whether the developer's token is taken: on this machine alone. */
  readonly takesToken: boolean;
  readonly isLeaving: boolean;
  readonly problem: ProviderProblem | undefined;
  /** Leaves for the provider's page, and comes back to this address. */
  readonly signIn: () => void;
}

/** For which screen somebody signs in, and whom its address speaks of. */
export interface SignInWaysOptions {
  readonly screen: Screen;
  readonly hint: string;
  /** Asked only when somebody stands at the door: whoever comes with a token need not wait for it. */
  readonly isWanted: boolean;
}

/** Looks up how one signs in here. A host that says nothing of a provider takes the developer's token. */
export const useSignInWays = ({ screen, hint, isWanted }: SignInWaysOptions): SignInWays => {
  const { i18n } = useTranslation();
  const [settings, setSettings] = useState<SignInSettings | 'none'>();
  const [problem, setProblem] = useState(() => takeProblem(sessionStorage));
  const [isLeaving, setIsLeaving] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    askSettings().then(
      (found) => (isGone ? undefined : setSettings(found ?? 'none')),
      () => (isGone ? undefined : setProblem('providerUnreachable')),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);

  const leave = async (found: SignInSettings): Promise<void> => {
    setIsLeaving(true);
    setProblem(undefined);
    try {
      const { leaveForProvider } = await import('./open-id.ts');
      forgetToken(sessionStorage);
      await leaveForProvider(found, { screen, language: i18n.language, wayBack: `${location.pathname}${location.search}`, hint });
    } catch {
      setProblem('providerUnreachable');
      setIsLeaving(false);
    }
  };
  const provider = settings === 'none' ? undefined : settings;
  return {
    isAsking: settings === undefined && problem === undefined,
    hasProvider: provider !== undefined,
    takesToken: settings === 'none' || provider?.developerToken === true,
    isLeaving,
    problem,
    signIn: () => (provider ? void leave(provider) : location.reload()),
  };
};
