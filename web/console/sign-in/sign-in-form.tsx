import { Alert, Button, Divider, Input, Select } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/schemas/caller.ts';
import { Field } from '#web/kit/field.tsx';
import type { SignInWays } from '#web/kit/sign-in/provider/use-sign-in-ways.ts';
import type { SignInProblem } from '#web/kit/seat/use-seat.ts';
import type { SignIn } from '#web/kit/sign-in/sign-in.ts';
import { CONSOLE_ROLES } from './console-roles.ts';

/** What the form needs to know, and whom it tells. */
export interface SignInFormProps {
  readonly ways: SignInWays;
  readonly isBusy: boolean;
  readonly problem: SignInProblem | undefined;
  readonly onEnter: (request: SignIn) => void;
}

/** Lets people in to the console: at the provider, and on this machine by the developer's token, too. */
export const SignInForm = ({ ways, isBusy, problem, onEnter }: SignInFormProps) => {
  const { t } = useTranslation(['console', 'words']);
  const told = ways.problem ?? problem;
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <h1>
          <b>{t('words:app.name')}</b> {t('words:app.latin')}
        </h1>
        <p className="quiet">{t('words:app.motto')}</p>
        {ways.isAsking || isBusy ? <p role="status">{t(isBusy ? 'words:layout.loading' : 'words:signIn.asking')}</p> : null}
        {told ? <Alert type="error" showIcon title={t(`words:signIn.${told}`)} /> : null}
        {ways.hasProvider ? (
          <>
            <p>{t('words:signIn.atProviderExplain')}</p>
            <Button type="primary" size="large" block autoFocus loading={ways.isLeaving} onClick={ways.signIn} data-action="sign-in">
              {t('words:signIn.atProvider')}
            </Button>
          </>
        ) : null}
        {ways.problem && !ways.hasProvider ? <Button size="large" block onClick={ways.signIn}>{t('words:layout.retry')}</Button> : null}
        {ways.hasProvider && ways.takesToken ? <Divider plain>{t('words:signIn.tokenInstead')}</Divider> : null}
        {ways.takesToken ? <TokenForm isBusy={isBusy} onEnter={onEnter} /> : null}
      </div>
    </main>
  );
};

/** Asks for the token that `npm start` printed. */
const TokenForm = ({ isBusy, onEnter }: Pick<SignInFormProps, 'isBusy' | 'onEnter'>) => {
  const { t } = useTranslation(['console', 'words']);
  const [token, setToken] = useState('');
  const [role, setRole] = useState<Role>('dispatcher');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onEnter({ token: token.trim(), role });
  };
  return (
    <form className="sign-in-token" onSubmit={submit}>
      <p>{t('words:signIn.explain')}</p>
      <Field label={t('words:signIn.token')} htmlFor="token">
        <Input.Password id="token" value={token} onChange={(event) => setToken(event.target.value)} autoComplete="off" size="large" />
      </Field>
      <Field label={t('words:signIn.role')} htmlFor="role">
        <Select id="role" value={role} onChange={setRole} size="large" options={CONSOLE_ROLES.map((value) => ({ value, label: t(`words:role.${value}`) }))} />
      </Field>
      <Button htmlType="submit" size="large" block loading={isBusy} disabled={token.trim() === ''}>
        {t('words:signIn.enter')}
      </Button>
    </form>
  );
};
