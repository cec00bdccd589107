import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInProblem } from './use-seat.ts';

/** Asks for the token that `npm start` printed; made of plain controls, for screens that go without antd. */
export const TokenForm = ({ isBusy, problem, onEnter }: { readonly isBusy: boolean; readonly problem: SignInProblem | undefined; readonly onEnter: (token: string) => void }) => {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onEnter(token.trim());
  };
  return (
    <main className="seat-card">
      <form onSubmit={submit}>
        <h1>
          <b>{t('app.name')}</b> {t('app.latin')}
        </h1>
        <p>{t('signIn.explain')}</p>
        <label htmlFor="token">{t('signIn.token')}</label>
        <input id="token" type="password" value={token} onChange={(event) => setToken(event.target.value)} autoComplete="off" />
        {problem ? <p role="alert">{t(`signIn.${problem}`)}</p> : null}
        <button type="submit" disabled={isBusy || token.trim() === ''}>
          {t('signIn.enter')}
        </button>
      </form>
    </main>
  );
};
