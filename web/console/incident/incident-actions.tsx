import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { UnitCapability } from '#shared/schemas/capability.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { CloseReason, ReopenReason } from '#shared/schemas/reason.ts';
import { Field } from '#web/kit/field.tsx';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { PriorityPicker } from '../call/priority-picker.tsx';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { DeclareDialog } from '../majors/declare-dialog.tsx';
import { useCommand } from '../use-command.ts';
import { SceneDialog } from './scene-dialog.tsx';

/** The incident, and a place pointed at on the map for it. */
export interface IncidentActionsProps {
  readonly id: string;
  readonly incident: KnownIncident;
  readonly pointed: Coordinate | undefined;
  readonly onTake: (inHand: InHand) => void;
}

/** What the dispatcher may change of an incident. */
export const IncidentActions = ({ id, incident, pointed, onTake }: IncidentActionsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { userId } = useDesk();
  const [asked, setAsked] = useState<'close' | 'reopen' | 'revise' | 'scene' | 'major'>();
  const takeOver = useCommand('take-over-incident');
  const locate = useCommand('locate-incident');
  const close = useCommand('close-incident');
  const reopen = useCommand('reopen-incident');
  const params = { incidentId: id };
  const major = incident.partOf ?? (incident.majorSince === undefined ? undefined : id);
  const done = (): void => setAsked(undefined);
  const relocate = ([longitude, latitude]: Coordinate) => locate.press(params, { place: { position: { longitude, latitude, datum: 'WGS-84' } } });

  if (incident.status === 'closed') {
    return (
      <div className="actions">
        <Button onClick={() => setAsked('reopen')}>{t('incident.reopen')}</Button>
        <ReasonDialog isOpen={asked === 'reopen'} title={t('incident.reopenWhy')} reasons={ReopenReason.options} label={(reason) => t(`words:reopenReason.${reason}`)} onCancel={done} onChoose={(reason) => { done(); void reopen.press(params, { reason }); }} />
      </div>
    );
  }
  return (
    <div className="actions">
      <Button size="small" onClick={() => setAsked('revise')} data-action="revise">{t('incident.revise')}</Button>
      <Button size="small" onClick={() => setAsked('scene')} data-action="scene">{t('scene.mark')}</Button>
      {incident.owner === userId ? null : <Button size="small" loading={takeOver.isPending} onClick={() => void takeOver.press(params, {})}>{t('incident.takeOver')}</Button>}
      {pointed ? <Button size="small" type="primary" ghost loading={locate.isPending} onClick={() => void relocate(pointed)}>{t('incident.relocate')}</Button> : null}
      <Button size="small" onClick={() => setAsked('close')}>{t('incident.close')}</Button>
      <ReasonDialog isOpen={asked === 'close'} title={t('incident.closeWhy')} reasons={CloseReason.options} label={(reason) => t(`words:closeReason.${reason}`)} onCancel={done} onChoose={(reason) => { done(); void close.press(params, { reason }); }} />
      {major === undefined ? <Button size="small" onClick={() => setAsked('major')} data-action="declare-major">{t('major.declare')}</Button> : <Button size="small" danger onClick={() => onTake({ kind: 'majors', id: major })} data-action="major">◆ {t('major.open')}</Button>}
      {asked === 'major' ? <DeclareDialog id={id} pointed={pointed} onDone={done} onDeclared={() => { done(); onTake({ kind: 'majors', id }); }} /> : null}
      {asked === 'scene' ? <SceneDialog id={id} hazards={incident.hazards} onDone={done} /> : null}
      {asked === 'revise' ? <TriageDialog id={id} incident={incident} onDone={done} /> : null}
    </div>
  );
};

const TriageDialog = ({ id, incident, onDone }: { readonly id: string; readonly incident: KnownIncident; readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const triage = useCommand('triage-incident');
  const [priority, setPriority] = useState(incident.priority);
  const [needs, setNeeds] = useState<readonly UnitCapability[]>(incident.needs);
  const save = async (): Promise<void> => {
    if (await triage.press({ incidentId: id }, { needs, ...(priority && { priority }) })) onDone();
  };
  return (
    <Modal open title={t('incident.revise')} onCancel={onDone} onOk={() => void save()} okText={t('incident.save')} confirmLoading={triage.isPending} width={560}>
      <PriorityPicker priority={priority} onChange={setPriority} />
      <Field label={t('call.needs')} htmlFor="triage-needs">
        <Select id="triage-needs" mode="multiple" value={[...needs]} onChange={(chosen: UnitCapability[]) => setNeeds(chosen)} options={UnitCapability.options.map((value) => ({ value, label: t(`words:capability.${value}`) }))} />
      </Field>
    </Modal>
  );
};
