import { Alert, Button, Input, Select } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/schemas/caller.ts';
import { Field } from '#web/kit/field.tsx';
import type { SignIn } from '#web/kit/sign-in.ts';
import { CONSOLE_ROLES } from './console-roles.ts';

/** What the form needs to know, and whom it tells. */
export interface SignInFormProps {
  readonly isBusy: boolean;
  readonly problem: 'refused' | 'unreachable' | undefined;
  readonly onEnter: (request: SignIn) => void;
}

/** Asks for the token that `npm start` printed. */
export const SignInForm = ({ isBusy, problem, onEnter }: SignInFormProps) => {
  const { t } = useTranslation(['console', 'words']);
  const [token, setToken] = useState('');
  const [role, setRole] = useState<Role>('dispatcher');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onEnter({ token: token.trim(), role });
  };
  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={submit}>
        <h1>
          <b>{t('words:app.name')}</b> {t('words:app.latin')}
        </h1>
        <p className="quiet">{t('words:app.motto')}</p>
        <p>{t('words:signIn.explain')}</p>
        <Field label={t('words:signIn.token')} htmlFor="token">
          <Input.Password id="token" value={token} onChange={(event) => setToken(event.target.value)} autoFocus autoComplete="off" size="large" />
        </Field>
        <Field label={t('words:signIn.role')} htmlFor="role">
          <Select id="role" value={role} onChange={setRole} size="large" options={CONSOLE_ROLES.map((value) => ({ value, label: t(`words:role.${value}`) }))} />
        </Field>
        {problem ? <Alert type="error" showIcon title={t(`words:signIn.${problem}`)} /> : null}
        <Button type="primary" htmlType="submit" size="large" block loading={isBusy} disabled={token.trim() === ''}>
          {t('words:signIn.enter')}
        </Button>
      </form>
    </main>
  );
};
