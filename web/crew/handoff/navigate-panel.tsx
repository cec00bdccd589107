import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { mapLinks, type Goal } from './map-links.ts';

/** Hands the way over to a map app of the phone. */
export const NavigatePanel = ({ position, name, onClose }: Goal & { readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  return (
    <Panel title={t('mapApp.title')} onClose={onClose}>
      <p className="facility-name">{name}</p>
      <div className="choices">
        {mapLinks({ position, name }, navigator.userAgent).map(({ app, href }) => (
          <a key={app} className="choice-link" data-app={app} href={href} onClick={onClose}>{t(`mapApp.${app}`)}</a>
        ))}
      </div>
    </Panel>
  );
};
