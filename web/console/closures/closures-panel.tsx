import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useDesk } from '../desk.ts';
import { ClosureForm } from './closure-form.tsx';
import { ClosureList } from './closure-list.tsx';

/** The closed roads in hand: the list, and for the room the closing of another one by a press on the map. */
export const ClosuresPanel = ({ pointed, onClosed, onDrop }: { readonly pointed: Coordinate | undefined; readonly onClosed: () => void; readonly onDrop: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  return (
    <section className="closures-panel">
      <header className="pad">
        <h2>{t('closure.title')}</h2>
        <Button type="text" onClick={onDrop}>{t('closure.done')}</Button>
      </header>
      {role === 'dispatcher' || role === 'supervisor' ? <ClosureForm pointed={pointed} onClosed={onClosed} /> : null}
      <ClosureList />
    </section>
  );
};
