import { CloseOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { callSignOf } from '#web/kit/centre-index.ts';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { activityOf } from '#web/kit/unit-activity.ts';
import { activeRunOf } from '../board/board-view.ts';
import { useDesk, useNow, usePositions } from '../desk.ts';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { RunCard } from '../incident/run-card.tsx';
import { NextRuns } from './next-runs.tsx';
import { UnitStateButtons } from './unit-state-buttons.tsx';

/** The unit in hand: what it does and can do, where it was seen, its run and those that wait for it. */
export const UnitPanel = ({ id, onTake }: { readonly id: string; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, index, language } = useDesk();
  const now = useNow();
  const fleetUnit = index.units.get(id);
  const unit = board.units.get(id)?.state;
  const run = activeRunOf(board, id);
  const position = usePositions().get(id);
  const near = position && placeWords({ position: position.position }, index, language);
  const station = fleetUnit && index.stations.get(fleetUnit.stationId);
  const incidentId = run?.state.purpose.kind === 'incident' ? run.state.purpose.incidentId : undefined;
  return (
    <article className="incident unit-panel" data-unit-panel={id}>
      <div className="panel-title">
        <h2>{callSignOf(index, id)}</h2>
        <Tag>{t(`words:activity.${activityOf(unit, run?.state)}`)}</Tag>
        {unit?.status === 'outOfService' ? <Tag color="magenta">{t(`words:outOfService.${unit.reason}`)}</Tag> : null}
        <Button type="text" icon={<CloseOutlined />} onClick={() => onTake(NOTHING_IN_HAND)} aria-label={t('words:layout.close')} />
      </div>
      <p className="tags">
        {station ? <span className="quiet">{nameIn(station, language)}</span> : null}
        {fleetUnit?.capabilities.map((one) => <Tag key={one}>{t(`words:capability.${one}`)}</Tag>)}
      </p>
      <p className="small">
        {position ? t('unitPanel.seen', { place: near ? t('words:incident.near', { place: near.name }) : '', age: clockText(Math.max(0, secondsBetween(position.at, now))), source: t(`words:source.${position.source}`) }) : t('unitPanel.unseen')}
      </p>
      <UnitStateButtons unitId={id} unit={unit} />
      {run ? <RunCard id={run.id} run={run.state} {...(incidentId !== undefined && { incidentId })} patients={incidentId === undefined ? [] : (board.incidents.get(incidentId)?.state.patients ?? [])} /> : null}
      {run?.state.purpose ? <Button onClick={() => onTake(incidentId === undefined && run.state.purpose.kind === 'transfer' ? { kind: 'transfer', id: run.state.purpose.transferId } : { kind: 'incident', id: incidentId ?? '' })}>{t('unitPanel.openPurpose')}</Button> : null}
      <NextRuns runIds={unit?.status === 'assigned' ? unit.next : []} onTake={onTake} />
    </article>
  );
};
