import { useTranslation } from 'react-i18next';
import type { SignInWays } from '../sign-in/provider/use-sign-in-ways.ts';
import { TokenForm } from './token-form.tsx';
import type { SignInProblem } from './use-seat.ts';

/** What the door needs to know, and whom it tells. */
export interface SignInDoorProps {
  readonly ways: SignInWays;
  readonly isBusy: boolean;
  readonly problem: SignInProblem | undefined;
  readonly onEnter: (token: string) => void;
}

/** Lets people in: at the provider, and on this machine by the developer's token, too. Made of plain controls, for screens that go without antd. */
export const SignInDoor = ({ ways, isBusy, problem, onEnter }: SignInDoorProps) => {
  const { t } = useTranslation();
  const told = ways.problem ?? problem;
  return (
    <main className="seat-card">
      <h1>
        <b>{t('app.name')}</b> {t('app.latin')}
      </h1>
      {ways.isAsking || isBusy ? <p role="status">{t(isBusy ? 'layout.loading' : 'signIn.asking')}</p> : null}
      {told ? <p role="alert">{t(`signIn.${told}`)}</p> : null}
      {ways.hasProvider ? (
        <>
          <p>{t('signIn.atProviderExplain')}</p>
          <button type="button" onClick={ways.signIn} disabled={ways.isLeaving} data-action="sign-in">
            {t('signIn.atProvider')}
          </button>
        </>
      ) : null}
      {ways.problem && !ways.hasProvider ? <button type="button" onClick={ways.signIn}>{t('layout.retry')}</button> : null}
      {ways.hasProvider && ways.takesToken ? <p className="seat-or">{t('signIn.tokenInstead')}</p> : null}
      {ways.takesToken ? <TokenForm isBusy={isBusy} onEnter={onEnter} /> : null}
    </main>
  );
};
