import { useTranslation } from 'react-i18next';
import './seat.css';

/** Says that the token is no longer taken, above a screen that stands still, and leads back to the door. */
export const SignInOver = ({ onSignIn }: { readonly onSignIn: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="sign-in-over" role="alert">
      <span>{t('signIn.over')}</span>
      <button type="button" onClick={onSignIn} data-action="sign-in-again">
        {t('signIn.again')}
      </button>
    </div>
  );
};
