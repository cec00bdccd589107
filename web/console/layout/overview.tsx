import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { MarkIcon } from '#web/kit/mark-icon.tsx';
import { useClosures } from '../closures/use-closures.ts';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { openIncidents } from '../incidents/incident-order.ts';
import { DutyButton } from '../responders/duty-button.tsx';
import { ACTIVITY_MARKS } from '#web/kit/map/marks.ts';
import { openTransfers } from '#web/kit/transfers/transfer-steps.ts';
import { ACTIVITIES } from '#web/kit/unit-activity.ts';
import { unitRows } from '../units/units-by-station.ts';

/** How the centre stands, while nothing is in hand: what waits, what is under way, what each unit is doing. */
export const Overview = ({ onTake }: { readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index, role } = useDesk();
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  const { waiting, active } = openIncidents(board.incidents.values());
  const rows = unitRows(index, board);
  const closures = useClosures()?.closures ?? [];
  const seesUnits = board.units.size > 0;
  const figures = [
    ...(seesUnits ? [[waiting.length, t('words:incidentStatus.waiting')] as const, [active.length, t('words:incidentStatus.active')] as const] : []),
    [openTransfers(board.transfers.values()).length, t('list.transfers')],
  ] as const;
  return (
    <section className="overview">
      <h2>{t('layout.overview')}</h2>
      <ul className="figures">
        {figures.map(([count, name]) => (
          <li key={name}>
            <b>{count}</b>
            {name}
          </li>
        ))}
      </ul>
      {seesUnits ? (
        <>
          <h3 className="group">{t('list.units')}</h3>
          <ul className="doing">
            {ACTIVITIES.map((activity) => (
              <li key={activity}>
                <MarkIcon mark={ACTIVITY_MARKS[activity]} /> {t(`words:activity.${activity}`)} <b>{rows.filter((row) => row.activity === activity).length}</b>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Button block onClick={() => onTake({ kind: 'closures' })} data-action="closures">{t('closure.manage', { count: closures.length })}</Button>
      <DutyButton block />
      {isRoom ? (
        <div className="two">
          <Button block onClick={() => onTake({ kind: 'handOver' })} data-action="hand-over">{t('handOver.open')}</Button>
          <Button block onClick={() => onTake({ kind: 'cutOff' })} data-action="cut-off-work">{t('cutOff.title')}</Button>
        </div>
      ) : null}
      <p className="quiet">{t('layout.nothing')}</p>
    </section>
  );
};
