import { useTranslation } from 'react-i18next';
import { positionsOf, type KnownCall } from '#shared/domain/call/call.ts';
import { rankCandidates, uncertaintyMeters } from '#shared/domain/location/location-candidate.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { secondsBetween } from '#web/kit/duration.ts';
import { useNow } from '../desk.ts';
import { CandidateRow } from './candidate-row.tsx';

/** Where the telephone of a call is, as each source says; a press places the call there. */
export const CallCandidates = ({ call, point, onChoose }: { readonly call: KnownCall; readonly point: Coordinate | undefined; readonly onChoose: (point: Coordinate) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const now = useNow();
  const candidates = rankCandidates(positionsOf(call), now);
  if (candidates.length === 0) return null;
  return (
    <ul className="candidates" aria-label={t('place.candidates')}>
      {candidates.map((candidate, at) => (
        <CandidateRow
          key={`${candidate.source}/${candidate.measuredAt}`}
          candidate={{ ...candidate, ageSeconds: Math.max(0, secondsBetween(candidate.measuredAt, now)), uncertaintyMeters: uncertaintyMeters(candidate, now) }}
          isBest={at === 0}
          isChosen={point === candidate.position}
          onChoose={() => onChoose(candidate.position)}
        />
      ))}
    </ul>
  );
};
