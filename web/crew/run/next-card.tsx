import { useTranslation } from 'react-i18next';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { useRunWords } from '../sheet/use-run-words.ts';

/** A run that is queued behind the one in hand: seen, and not to be mistaken for it. */
export const NextCard = ({ next }: { readonly next: CrewRun }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { sheets } = useCrewDesk();
  const words = useRunWords(next);
  return (
    <article className="next-card" data-next={next.id}>
      <h2>
        {t('run.next')} <b className="priority" data-priority={sheets[next.id]?.priority ?? next.run.priority ?? 'unknown'}>{words.priority}</b>
      </h2>
      <p>{words.placeText}</p>
      {words.complaint === '' ? null : <p className="quiet">{words.complaint}</p>}
    </article>
  );
};
