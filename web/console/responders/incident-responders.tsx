import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { clockText } from '#web/kit/duration.ts';
import { distanceText } from '#web/kit/distance.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { DutyButton } from './duty-button.tsx';
import { useResponderName } from './responder-name.ts';
import { ResponseRow } from './response-row.tsx';

/** The village doctors of an incident, and who else could be asked: nobody while the scene is unsafe, and none instead of the ambulance. */
export const IncidentResponders = ({ id, incident }: { readonly id: string; readonly incident: KnownIncident }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, board } = useDesk();
  const nameOf = useResponderName();
  const alert = useCommand('alert-responders');
  const [isOpen, setIsOpen] = useState(false);
  const asked = incident.responders ?? [];
  const { data, isError } = useQuery({
    queryKey: ['responders', centre, id, board.incidents.get(id)?.version],
    queryFn: () => client.call('recommend-responders', { centre, incidentId: id }),
    enabled: isOpen && incident.place !== undefined,
  });
  const ask = (responderIds: readonly string[]): void => void alert.press({ incidentId: id }, { responderIds });
  return (
    <details className="responders" open={isOpen || asked.length > 0} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t('response.title')}{asked.length > 0 ? ` ${asked.length}` : ''}</h3>
      </summary>
      <ul>
        {asked.map(({ responseId }) => {
          const response = board.responses.get(responseId)?.state;
          return response ? <ResponseRow key={responseId} id={responseId} response={response} /> : null;
        })}
      </ul>
      {isError ? <p className="quiet small">{t('words:problem.unreachable')}</p> : null}
      {data && data.hazards.length > 0 ? <p className="warning">▲ {t('response.unsafe', { what: data.hazards.map((one) => t(`words:hazard.${one}`)).join(' · ') })}</p> : null}
      {data?.proposed.length === 0 && data.hazards.length === 0 ? <p className="quiet small">{t('response.nobody')}</p> : null}
      <ul>
        {data?.proposed.map(({ responderId, meters, etaSeconds, degraded }) => (
          <li key={responderId} className="response-row" data-responder={responderId}>
            <b>{nameOf(responderId)}</b>
            <span>{clockText(etaSeconds)}</span>
            <small className="quiet grow">{distanceText(meters)}{degraded ? ` · ${t('advice.degraded')}` : ''}</small>
            <Button size="small" loading={alert.isPending} onClick={() => ask([responderId])}>{t('response.ask')}</Button>
          </li>
        ))}
      </ul>
      {(data?.proposed.length ?? 0) > 1 ? <Button size="small" type="primary" loading={alert.isPending} onClick={() => ask(data?.proposed.map(({ responderId }) => responderId) ?? [])} data-action="ask-responders">{t('response.askAll')}</Button> : null}
      <DutyButton size="small" />
      {data && data.leftOut.length > 0 ? <p className="quiet small">{data.leftOut.slice(0, 8).map(({ responderId, because }) => `${nameOf(responderId)} ${t(`responderLeftOut.${because}`)}`).join(' · ')}</p> : null}
    </details>
  );
};
