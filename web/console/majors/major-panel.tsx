import { CloseOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Spin, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { useCommand } from '../use-command.ts';
import { CasualtyCount } from './casualty-count.tsx';
import { LinkedIncidents } from './linked-incidents.tsx';
import { StagingPointLine } from './staging-point-line.tsx';
import { MajorPatients } from './major-patients.tsx';
import { TagTally } from './tag-tally.tsx';

/** A major incident in one view: casualties by tag, units and how far they are, facilities and who is bound for them, linked incidents. */
export const MajorPanel = ({ id, pointed, onTake }: { readonly id: string; readonly pointed: Coordinate | undefined; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, board, index, language } = useDesk();
  const standDown = useCommand('stand-down-major-incident');
  const live = board.majors.get(id);
  const versions = [id, ...(live?.state.linkedIncidentIds ?? [])].flatMap((one) => [board.incidents.get(one)?.version, ...(board.incidents.get(one)?.state.runs ?? []).map((run) => board.assignments.get(run.assignmentId)?.version)]);
  const { data } = useQuery({
    queryKey: ['major', centre, id, live?.version, ...versions],
    queryFn: () => client.call('get-major-incident', { centre, incidentId: id }),
    placeholderData: keepPreviousData,
  });
  const major = live?.state ?? data?.major;
  if (!data || !major || major.status === 'absent') return <Spin className="nothing" />;
  const { view } = data;
  return (
    <article className="incident major-panel" data-major-panel={id}>
      <div className="panel-title">
        <h2>{t(`majorNature.${major.nature}`)}</h2>
        <Tag color="magenta">{t(`majorLevel.${major.level}`)}</Tag>
        {major.status === 'declared' ? <RunningClock since={major.declaredAt} /> : <Tag>{t('major.stoodDown')}</Tag>}
        <Button type="text" icon={<CloseOutlined />} onClick={() => onTake({ kind: 'majors' })} aria-label={t('words:layout.close')} />
      </div>
      {view.levelByCasualties && view.levelByCasualties !== major.level ? <p className="warning">▲ {t('major.levelByCasualties', { level: t(`majorLevel.${view.levelByCasualties}`) })}</p> : null}
      <TagTally counts={view.byTag} untagged={view.untagged} />
      {major.status === 'declared' ? <CasualtyCount id={id} counted={major.counted} /> : null}
      <StagingPointLine id={id} stagingPoint={major.stagingPoint} pointed={major.status === 'declared' ? pointed : undefined} />
      <h3>{t('list.units')} {view.runs.filter(({ status }) => status === 'active').length}</h3>
      <ul className="major-rows">
        {view.runs.map(({ assignmentId, unitId, status, point, destinationFacilityId }) => {
          const facility = destinationFacilityId === undefined ? undefined : index.facilities.get(destinationFacilityId);
          return (
            <li key={assignmentId}>
              <button type="button" className="plain" onClick={() => onTake({ kind: 'unit', id: unitId })}>{callSignOf(index, unitId)}</button>
              <span>{status === 'queued' ? t('run.queued') : status === 'ended' ? t('run.ended') : point ? t(`words:point.${point}`) : ''}</span>
              <small className="quiet">{facility ? t('run.to', { facility: nameIn(facility, language) }) : ''}</small>
            </li>
          );
        })}
      </ul>
      <h3>{t('major.facilities')}</h3>
      <ul className="major-rows">
        {view.facilities.map(({ facilityId, byTag, untagged, boundUnitIds }) => {
          const facility = index.facilities.get(facilityId);
          return (
            <li key={facilityId}>
              <b>{facility ? nameIn(facility, language) : facilityId}</b>
              <TagTally counts={byTag} untagged={untagged} isBrief />
              <small className="quiet">{boundUnitIds.map((unitId) => callSignOf(index, unitId)).join(' · ')}</small>
            </li>
          );
        })}
      </ul>
      <MajorPatients id={id} patients={view.patients} isOpen={major.status === 'declared'} />
      <LinkedIncidents id={id} linked={major.linkedIncidentIds} isOpen={major.status === 'declared'} onTake={onTake} />
      {major.status === 'declared' ? <Button danger loading={standDown.isPending} onClick={() => void standDown.press({ incidentId: id }, {})}>{t('major.standDown')}</Button> : null}
    </article>
  );
};
