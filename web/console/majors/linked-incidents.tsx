import { Button, Select } from 'antd';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { placeWords } from '#web/kit/place-words.ts';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { ShortNumberContext } from '../incidents/short-number-context.ts';
import { useCommand } from '../use-command.ts';

/** What a major incident is made of beside its own. */
export interface LinkedIncidentsProps {
  readonly id: string;
  readonly linked: readonly string[];
  readonly isOpen: boolean;
  readonly onTake: (inHand: InHand) => void;
}

/** The incidents that belong to a major one, and how another is linked or let go. */
export const LinkedIncidents = ({ id, linked, isOpen, onTake }: LinkedIncidentsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index, language } = useDesk();
  const numbers = use(ShortNumberContext);
  const link = useCommand('link-incidents');
  const unlink = useCommand('unlink-incident');
  const nameOf = (incidentId: string): string => `${numbers.get(incidentId) ?? ''} ${placeWords(board.incidents.get(incidentId)?.state.place, index, language)?.name ?? t('words:incident.noPlace')}`;
  const free = [...board.incidents.values()].filter(({ id: other, state }) => other !== id && state.status !== 'closed' && state.partOf === undefined);
  return (
    <section>
      <div className="section-title">
        <h3>{t('major.linked')} {linked.length}</h3>
        {isOpen ? <Select size="small" className="grow" aria-label={t('major.link')} placeholder={t('major.link')} value={null} options={free.map(({ id: value }) => ({ value, label: nameOf(value) }))} onChange={(incidentId: string | null) => { if (incidentId !== null) void link.press({ incidentId: id }, { incidentIds: [incidentId] }); }} showSearch={{ optionFilterProp: 'label' }} /> : null}
      </div>
      <ul className="major-rows">
        {linked.map((incidentId) => (
          <li key={incidentId}>
            <button type="button" className="plain" onClick={() => onTake({ kind: 'incident', id: incidentId })}>{nameOf(incidentId)}</button>
            {isOpen ? <Button size="small" type="text" className="push-right" onClick={() => void unlink.press({ incidentId: id }, { linkedIncidentId: incidentId })}>{t('major.unlink')}</Button> : null}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => onTake({ kind: 'incident', id })}>{t('major.ownIncident')}</Button>
    </section>
  );
};
