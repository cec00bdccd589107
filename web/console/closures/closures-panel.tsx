import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import type { ClosureDraft } from './closure-draft.ts';
import { ClosureForm } from './closure-form.tsx';
import { ClosureList } from './closure-list.tsx';

/** The closed roads in hand: the list, and for the room the closing of another one by presses on the map. */
export const ClosuresPanel = ({ draft, onDraft, onClosed, onDrop }: { readonly draft: ClosureDraft; readonly onDraft: (draft: ClosureDraft) => void; readonly onClosed: () => void; readonly onDrop: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  return (
    <section className="closures-panel">
      <header className="pad">
        <h2>{t('closure.title')}</h2>
        <Button type="text" onClick={onDrop}>{t('closure.done')}</Button>
      </header>
      {role === 'dispatcher' || role === 'supervisor' ? <ClosureForm draft={draft} onDraft={onDraft} onClosed={onClosed} /> : null}
      <ClosureList />
    </section>
  );
};
