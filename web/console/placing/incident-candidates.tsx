import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { CandidateRow } from './candidate-row.tsx';

const isSame = (one: Coordinate, other: Coordinate | undefined): boolean => other?.[0] === one[0] && other[1] === one[1];

/** Every word on where the incident is, side by side, the best proposed; which one counts is the dispatcher's to say. */
export const IncidentCandidates = ({ id, incident, version }: { readonly id: string; readonly incident: KnownIncident; readonly version: number | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, board } = useDesk();
  const locate = useCommand('locate-incident');
  const calls = (incident.callIds ?? []).map((callId) => board.calls.get(callId)?.version ?? 0);
  const { data } = useQuery({
    queryKey: ['location-candidates', centre, id, version, ...calls],
    queryFn: () => client.call('get-location-candidates', { centre, incidentId: id }),
    placeholderData: keepPreviousData,
  });
  const candidates = data?.candidates ?? [];
  if (candidates.length < 2 && incident.place?.position !== undefined) return null;
  if (candidates.length === 0) return null;
  const choose = ([longitude, latitude]: Coordinate, accuracyMeters: number): void => {
    void locate.press({ incidentId: id }, { place: { position: { longitude, latitude, datum: 'WGS-84' }, accuracyMeters } });
  };
  return (
    <details className="candidates-of" open={incident.place === undefined}>
      <summary>{t('place.candidatesCount', { count: candidates.length })}</summary>
      <ul className="candidates" aria-label={t('place.candidates')}>
        {candidates.map((candidate, at) => (
          <CandidateRow
            key={`${candidate.source}/${candidate.measuredAt}/${at}`}
            candidate={candidate}
            isBest={at === 0}
            isChosen={isSame(candidate.position, incident.place?.position)}
            isPending={locate.isPending}
            onChoose={() => choose(candidate.position, candidate.uncertaintyMeters)}
          />
        ))}
      </ul>
    </details>
  );
};
