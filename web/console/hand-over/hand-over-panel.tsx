import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { IncidentRow } from '../incidents/incident-row.tsx';
import { countOf, dutiesOf, othersWithDuties } from './duties.ts';
import { useTakeOver } from './use-take-over.ts';

/** The hand-over of a shift 交接班: what a colleague leaves behind, read through together, then taken over with one press. */
export const HandOverPanel = ({ onTake, onDrop }: { readonly onTake: (inHand: InHand) => void; readonly onDrop: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, userId } = useDesk();
  const [chosen, setChosen] = useState<string>();
  const { isTaking, takeOver } = useTakeOver();
  const others = othersWithDuties(board, userId);
  const from = chosen ?? others[0];
  const duties = from === undefined ? undefined : dutiesOf(board, from);
  return (
    <section className="hand-over cut-off">
      <header className="panel-title">
        <h2>{t('handOver.title')}</h2>
        <Button type="text" onClick={onDrop}>
          {t('closure.done')}
        </Button>
      </header>
      {duties === undefined ? (
        <p className="quiet">{t('handOver.nothing')}</p>
      ) : (
        <>
          <Select aria-label={t('handOver.from')} value={from ?? null} onChange={setChosen} options={others.map((value) => ({ value, label: value }))} />
          <p>{t('handOver.leaves', { incidents: duties.incidents.length, alarms: duties.alarms.length, callBacks: duties.callBacks.length })}</p>
          <ul className="rows">
            {duties.incidents.map((incident) => (
              <IncidentRow key={incident.id} incident={incident} isInHand={false} onTake={() => onTake({ kind: 'incident', id: incident.id })} />
            ))}
          </ul>
          <Button type="primary" size="large" loading={isTaking} disabled={countOf(duties) === 0} onClick={() => void takeOver(duties)} data-action="take-over-shift">
            {t('handOver.takeOver', { from })}
          </Button>
        </>
      )}
    </section>
  );
};
