import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { HouseholdFacts } from './household-facts.tsx';

/** The household of a call's number or of an incident's place, where one is on file. It is looked up by a press alone: each look is logged. */
export const HouseholdCard = ({ of }: { readonly of: { readonly callId: string } | { readonly incidentId: string } }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre } = useDesk();
  const [isAsked, setIsAsked] = useState(false);
  const { data, isError } = useQuery({
    queryKey: ['household', centre, of],
    queryFn: () => client.call('find-household', { centre }, { query: of }),
    enabled: isAsked,
    staleTime: Infinity,
  });
  return (
    <details className="more household" onToggle={(event) => event.currentTarget.open && setIsAsked(true)}>
      <summary>{t('household.title')}</summary>
      {isError ? <p className="quiet small">{t('words:problem.unreachable')}</p> : null}
      {data?.households.length === 0 ? <p className="quiet small">{t(data.tooManyNearby ? 'household.tooMany' : 'household.none')}</p> : null}
      {data?.households.map((household) => <HouseholdFacts key={household.householdId} household={household} />)}
    </details>
  );
};
