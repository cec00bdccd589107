import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { AlarmsPanel } from '../alarms/alarms-panel.tsx';
import { CallForm } from '../call/call-form.tsx';
import type { Drafts } from '../call/use-drafts.ts';
import { EMPTY_CLOSURE, type ClosureDraft } from '../closures/closure-draft.ts';
import { ClosuresPanel } from '../closures/closures-panel.tsx';
import { CutOffPanel } from '../cut-off/cut-off-panel.tsx';
import { FacilitiesPanel } from '../facilities/facilities-panel.tsx';
import { HandOverPanel } from '../hand-over/hand-over-panel.tsx';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { IncidentPanel } from '../incident/incident-panel.tsx';
import { MajorsPanel } from '../majors/majors-panel.tsx';
import { TransferPanel } from '../transfers/transfer-panel.tsx';
import { TransferRequestForm } from '../transfers/transfer-request-form.tsx';
import { UnitPanel } from '../units/unit-panel.tsx';
import { Overview } from './overview.tsx';

/** What is worked on, and how to turn to something else. */
export interface InHandPanelProps {
  readonly inHand: InHand;
  readonly drafts: Drafts;
  readonly pointed: Coordinate | undefined;
  readonly closure: ClosureDraft;
  readonly onClosureDraft: (draft: ClosureDraft) => void;
  readonly onTake: (inHand: InHand) => void;
}

/** The right side: the call, incident or transfer in hand. */
export const InHandPanel = (props: InHandPanelProps) => {
  const { t } = useTranslation(['console', 'words']);
  return (
    <aside className="in-hand" tabIndex={0} aria-label={t('layout.inHand')}>
      <Content {...props} />
    </aside>
  );
};

const Content = ({ inHand, drafts, pointed, closure, onClosureDraft, onTake }: InHandPanelProps) => {
  const drop = (): void => onTake(NOTHING_IN_HAND);
  switch (inHand.kind) {
    case 'nothing':
      return <Overview onTake={onTake} />;
    case 'handOver':
      return <HandOverPanel onTake={onTake} onDrop={drop} />;
    case 'cutOff':
      return <CutOffPanel onDrop={drop} />;
    case 'closures':
      return <ClosuresPanel draft={closure} onDraft={onClosureDraft} onClosed={() => onClosureDraft(EMPTY_CLOSURE)} onDrop={drop} />;
    case 'call':
      return (
        <CallForm
          key={inHand.callId ?? ''}
          callId={inHand.callId}
          draft={drafts.of(inHand.callId)}
          onDraft={(draft) => drafts.change(inHand.callId, draft)}
          onOpened={(id) => {
            drafts.drop(inHand.callId);
            onTake({ kind: 'incident', id });
          }}
          onLook={(id) => onTake({ kind: 'incident', id })}
          onDrop={() => {
            drafts.drop(inHand.callId);
            drop();
          }}
        />
      );
    case 'alarms':
      return <AlarmsPanel onDrop={drop} />;
    case 'unit':
      return <UnitPanel key={inHand.id} id={inHand.id} onTake={onTake} />;
    case 'facilities':
      return <FacilitiesPanel onDrop={drop} />;
    case 'majors':
      return <MajorsPanel key={inHand.id ?? ''} id={inHand.id} pointed={pointed} onTake={onTake} />;
    case 'incident':
      return <IncidentPanel key={inHand.id} id={inHand.id} pointed={pointed} onTake={onTake} />;
    case 'transfer':
      return <TransferPanel key={inHand.id} id={inHand.id} onTake={onTake} />;
    case 'transferRequest':
      return <TransferRequestForm patientId={inHand.patientId} fromFacilityId={inHand.fromFacilityId} onRequested={(id) => onTake({ kind: 'transfer', id })} onDrop={drop} />;
  }
};
