import { useTranslation } from 'react-i18next';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import type { Entity } from '../board/board-view.ts';
import type { InHand } from '../in-hand.ts';
import { IncidentRow } from './incident-row.tsx';
import type { OpenIncidents } from './incident-order.ts';

/** The open incidents, and which is in hand. */
export interface IncidentListProps {
  readonly incidents: OpenIncidents;
  readonly inHand: InHand;
  readonly onTake: (inHand: InHand) => void;
}

/** Waiting incidents first, each with its clock, then those under way. */
export const IncidentList = ({ incidents: { waiting, active }, inHand, onTake }: IncidentListProps) => {
  const { t } = useTranslation(['console', 'words']);
  const rows = (entities: readonly Entity<KnownIncident>[]) =>
    entities.map((incident) => (
      <IncidentRow key={incident.id} incident={incident} isInHand={inHand.kind === 'incident' && inHand.id === incident.id} onTake={() => onTake({ kind: 'incident', id: incident.id })} />
    ));
  if (waiting.length + active.length === 0) return <p className="quiet pad">{t('list.noIncidents')}</p>;
  return (
    <div className="scroll">
      <h3 className="group">{t('list.waiting', { count: waiting.length })}</h3>
      <ul className="rows">{rows(waiting)}</ul>
      <h3 className="group">{t('list.active', { count: active.length })}</h3>
      <ul className="rows">{rows(active)}</ul>
    </div>
  );
};
