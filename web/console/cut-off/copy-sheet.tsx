import { useTranslation } from 'react-i18next';
import { activeRuns, type KnownIncident } from '#shared/domain/incident/incident.ts';
import { callSignOf, type CentreIndex } from '#web/kit/centre-index.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import type { Language } from '#web/kit/language/language.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { placeWords } from '#web/kit/place-words.ts';
import type { Entity } from '../board/board-view.ts';
import { copyLines } from './copy-lines.ts';
import type { BoardCopy } from './cut-off-store.ts';

/** A copy of the board on one sheet of paper: incidents first, then every unit under its substation. */
export const CopySheet = ({ copy, index, language }: { readonly copy: BoardCopy; readonly index: CentreIndex; readonly language: Language }) => {
  const { t } = useTranslation(['console', 'words']);
  const { incidents, stations } = copyLines(index, copy.entries);
  const open = [...incidents.waiting, ...incidents.active];
  return (
    <article className="copy-sheet">
      <h2>{t('cutOff.copyOf', { time: timeOfDay(copy.at) })}</h2>
      <table>
        <caption>{t('list.incidents')}</caption>
        <tbody>
          {open.map((incident) => (
            <IncidentLine key={incident.id} incident={incident} index={index} language={language} />
          ))}
          {open.length === 0 ? <tr><td>{t('list.noIncidents')}</td></tr> : null}
        </tbody>
      </table>
      <table>
        <caption>{t('list.units')}</caption>
        <tbody>
          {stations.map(({ station, units }) => (
            <tr key={station.id}>
              <th scope="row">{nameIn(station, language)}</th>
              <td>{units.map(({ unit, activity }) => `${unit.callSign} ${t(`words:activity.${activity}`)}`).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
};

const IncidentLine = ({ incident: { id, state }, index, language }: { readonly incident: Entity<KnownIncident>; readonly index: CentreIndex; readonly language: Language }) => {
  const { t } = useTranslation(['console', 'words']);
  const place = placeWords(state.place, index, language);
  const units = activeRuns(state).map(({ unitId }) => callSignOf(index, unitId)).join(' · ');
  return (
    <tr data-copied={id}>
      <th scope="row">{state.priority ?? '?'}</th>
      <td>{place?.name ?? t('words:incident.noPlace')}</td>
      <td>{timeOfDay(state.answeredAt)}</td>
      <td>{units || t(`words:incidentStatus.${state.status}`)}</td>
      <td>{state.mode === 'real' ? '' : t(`words:mode.${state.mode}`)}</td>
    </tr>
  );
};
