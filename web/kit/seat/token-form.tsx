import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks for the token that `npm start` printed; made of plain controls, for screens that go without antd. */
export const TokenForm = ({ isBusy, onEnter }: { readonly isBusy: boolean; readonly onEnter: (token: string) => void }) => {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onEnter(token.trim());
  };
  return (
    <form onSubmit={submit}>
      <p>{t('signIn.explain')}</p>
      <label htmlFor="token">{t('signIn.token')}</label>
      <input id="token" type="password" value={token} onChange={(event) => setToken(event.target.value)} autoComplete="off" />
      <button type="submit" className="second" disabled={isBusy || token.trim() === ''}>
        {t('signIn.enter')}
      </button>
    </form>
  );
};
