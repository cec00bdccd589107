import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { shownVitals, takenVitals } from './taken-vitals.ts';

/** What this phone has measured of a patient: when, what, and whether the room has it. */
export const VitalsList = ({ patientId }: { readonly patientId: string }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { commands } = useCrewDesk();
  const taken = takenVitals(commands, patientId);
  if (taken.length === 0) return null;
  return (
    <ol className="taken-vitals">
      {taken.map(({ seq, at, vitals, told }) => (
        <li key={seq} data-vitals-told={told}>
          <span>
            <time>{timeOfDay(at)}</time>
            <small>{t(`vitals.told.${told}`)}</small>
          </span>
          <span>
            {vitals.consciousness ? <b>{t(`vitals.${vitals.consciousness}`)}</b> : null}
            {shownVitals(vitals).map(({ word, value }) => <span key={word}>{t(`vitals.short.${word}`, { value })}</span>)}
          </span>
        </li>
      ))}
    </ol>
  );
};
