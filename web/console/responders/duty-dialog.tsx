import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FocusedModal } from '#web/kit/focused-modal.tsx';
import { useDesk } from '../desk.ts';
import { DutyRow } from './duty-row.tsx';
import { foundResponders } from './found-responders.ts';

const DUTIES = 'responder-duties';

/** Who of the village doctors is on duty, found by the village, for those who ring the room instead of pressing on a phone. */
export const DutyDialog = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre, index } = useDesk();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const { data, isError } = useQuery({ queryKey: [DUTIES, centre], queryFn: () => client.call('get-responders', { centre }) });
  const all = (data?.responders ?? []).map((one) => ({ ...one, village: index.villages.get(one.villageId) }));
  const found = foundResponders(all, typed);
  const refresh = (): void => {
    for (const changed of [DUTIES, 'responders']) void queries.invalidateQueries({ queryKey: [changed] });
  };
  return (
    <FocusedModal open title={t('response.duty.title')} footer={null} onCancel={onDone} width={520}>
      <Input value={typed} onChange={({ target }) => setTyped(target.value)} aria-label={t('response.duty.find')} placeholder={t('response.duty.find')} data-first />
      {isError ? <p className="quiet small">{t('words:problem.unreachable')}</p> : null}
      <ul className="duties">
        {found.map(({ responderId, responder }) => (
          <DutyRow key={responderId} responderId={responderId} responder={responder} onChanged={refresh} />
        ))}
      </ul>
      {found.length < all.length ? <p className="quiet small">{t('response.duty.shown', { shown: found.length, count: all.length })}</p> : null}
    </FocusedModal>
  );
};
