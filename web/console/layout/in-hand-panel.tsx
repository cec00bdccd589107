import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { EMPTY_CALL, type CallDraft } from '../call/call-draft.ts';
import { CallForm } from '../call/call-form.tsx';
import { EMPTY_CLOSURE, type ClosureDraft } from '../closures/closure-draft.ts';
import { ClosuresPanel } from '../closures/closures-panel.tsx';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { IncidentPanel } from '../incident/incident-panel.tsx';
import { TransferPanel } from '../transfers/transfer-panel.tsx';
import { TransferRequestForm } from '../transfers/transfer-request-form.tsx';
import { Overview } from './overview.tsx';

/** What is worked on, and how to turn to something else. */
export interface InHandPanelProps {
  readonly inHand: InHand;
  readonly draft: CallDraft;
  readonly pointed: Coordinate | undefined;
  readonly closure: ClosureDraft;
  readonly onDraft: (draft: CallDraft) => void;
  readonly onClosureDraft: (draft: ClosureDraft) => void;
  readonly onTake: (inHand: InHand) => void;
}

/** The right side: the call, incident or transfer in hand. */
export const InHandPanel = (props: InHandPanelProps) => {
  const { t } = useTranslation(['console', 'words']);
  return (
    <aside className="in-hand" aria-label={t('layout.inHand')}>
      <Content {...props} />
    </aside>
  );
};

const Content = ({ inHand, draft, pointed, closure, onDraft, onClosureDraft, onTake }: InHandPanelProps) => {
  const drop = (): void => onTake(NOTHING_IN_HAND);
  switch (inHand.kind) {
    case 'nothing':
      return <Overview onClosures={() => onTake({ kind: 'closures' })} />;
    case 'closures':
      return <ClosuresPanel draft={closure} onDraft={onClosureDraft} onClosed={() => onClosureDraft(EMPTY_CLOSURE)} onDrop={drop} />;
    case 'call':
      return (
        <CallForm
          draft={draft}
          onDraft={onDraft}
          onOpened={(id) => {
            onDraft(EMPTY_CALL);
            onTake({ kind: 'incident', id });
          }}
          onDrop={() => {
            onDraft(EMPTY_CALL);
            drop();
          }}
        />
      );
    case 'incident':
      return <IncidentPanel key={inHand.id} id={inHand.id} pointed={pointed} onTake={onTake} />;
    case 'transfer':
      return <TransferPanel key={inHand.id} id={inHand.id} onTake={onTake} />;
    case 'transferRequest':
      return <TransferRequestForm patientId={inHand.patientId} fromFacilityId={inHand.fromFacilityId} onRequested={(id) => onTake({ kind: 'transfer', id })} onDrop={drop} />;
  }
};
