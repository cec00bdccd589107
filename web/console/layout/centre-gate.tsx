import { useQuery } from '@tanstack/react-query';
import { Button, Result, Spin } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createClient } from '#shared/api/client.ts';
import type { Role } from '#shared/schemas/caller.ts';
import { indexCentre } from '#web/kit/centre-index.ts';
import type { SignedIn } from '#web/kit/sign-in.ts';
import { LiveDesk } from './live-desk.tsx';

/** Who sits here. */
export interface CentreGateProps {
  readonly seat: SignedIn & { readonly role: Role };
  readonly onLeave: () => void;
  readonly onChangeSeat: (role: Role) => void;
}

/** Loads the centre's pack, which nothing can be shown without. */
export const CentreGate = ({ seat, onLeave, onChangeSeat }: CentreGateProps) => {
  const { t } = useTranslation(['console', 'words']);
  const client = useMemo(() => createClient({ baseUrl: '', token: () => seat.accessToken, fetch: (...request) => fetch(...request) }), [seat.accessToken]);
  const { data, isError, refetch } = useQuery({
    queryKey: ['centre', seat.centre],
    queryFn: () => client.call('get-centre', { centre: seat.centre }),
    staleTime: Infinity,
    select: indexCentre,
  });
  if (isError) {
    const again = <Button type="primary" onClick={() => void refetch()}>{t('words:layout.retry')}</Button>;
    return <Result status="error" title={t('words:layout.failed')} extra={[<span key="again">{again}</span>, <Button key="leave" onClick={onLeave}>{t('words:signIn.out')}</Button>]} />;
  }
  if (!data) return <Spin fullscreen description={t('words:layout.loading')} />;
  return <LiveDesk client={client} seat={seat} index={data} onLeave={onLeave} onChangeSeat={onChangeSeat} />;
};
