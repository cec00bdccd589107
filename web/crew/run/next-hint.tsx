import { useTranslation } from 'react-i18next';
import type { CrewRun } from '../board/crew-runs.ts';
import { useRunWords } from '../sheet/use-run-words.ts';

const show = (id: string): void => document.querySelector(`[data-next="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });

/** That another run waits, above the one in hand: its own card stands below everything that is needed now. A press goes there. */
export const NextHint = ({ next }: { readonly next: CrewRun }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { placeText } = useRunWords(next);
  return (
    <button type="button" className="next-hint" data-next-hint={next.id} onClick={() => show(next.id)}>
      <b>{t('run.next')}</b> {placeText}
    </button>
  );
};
