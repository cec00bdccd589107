import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';

/** A map that is not on the phone yet must not take the run down with it. */
class MapBoundary extends Component<{ readonly fallback: ReactNode; readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

/** The page that the map opens in; what is said of the way stands above it, and without the map, too. */
export const MapFrame = ({ note, onClose, children }: { readonly note: ReactNode; readonly onClose: () => void; readonly children: ReactNode }) => {
  const { t } = useTranslation(['crew', 'words']);
  return (
    <Panel title={t('map.title')} onClose={onClose}>
      {note}
      <MapBoundary fallback={<p role="alert">{t('map.failed')}</p>}>{children}</MapBoundary>
    </Panel>
  );
};
