import { useQuery } from '@tanstack/react-query';
import { Button, Result, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '#shared/api/api-problem.ts';
import { createClient } from '#shared/api/client.ts';
import type { Role } from '#shared/schemas/caller.ts';
import { indexCentre } from '#web/kit/centre-index.ts';
import { askAs } from '#web/kit/sign-in/bearer.ts';
import { LastCopyPage } from '../cut-off/last-copy-page.tsx';
import { useLastCopy } from '../cut-off/use-last-copy.ts';
import type { ConsoleSeat } from '../sign-in/console-seat.ts';
import { ConsoleScreen } from './console-screen.tsx';
import { LiveDesk } from './live-desk.tsx';

/** Who sits here. */
export interface CentreGateProps {
  readonly seat: ConsoleSeat;
  readonly onLeave: () => void;
  readonly onChangeSeat: (role: Role) => void;
}

/** Loads the centre's pack, which nothing can be shown without. */
export const CentreGate = ({ seat, onLeave, onChangeSeat }: CentreGateProps) => {
  const { t } = useTranslation(['console', 'words']);
  const client = useMemo(() => createClient({ baseUrl: '', token: () => seat.bearer.token(), fetch: askAs(seat.bearer, (...request) => fetch(...request)) }), [seat.bearer]);
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['centre', seat.centre],
    queryFn: () => client.call('get-centre', { centre: seat.centre }),
    staleTime: Infinity,
    select: indexCentre,
    // Without a line it is to fail at once, for there is a copy to show.
    networkMode: 'always',
  });
  const copy = useLastCopy(isError && !(error instanceof ApiProblem));
  /** Without a line this machine's own clock is the only one. */
  const [now] = useState(() => Date.now());
  if (copy) return <LastCopyPage copy={copy} now={now} onRetry={() => location.reload()} />;
  if (isError) {
    const again = <Button type="primary" onClick={() => void refetch()}>{t('words:layout.retry')}</Button>;
    return <Result status="error" title={t('words:layout.failed')} extra={[<span key="again">{again}</span>, <Button key="leave" onClick={onLeave}>{t('words:signIn.out')}</Button>]} />;
  }
  if (!data) return <Spin fullscreen description={t('words:layout.loading')} />;
  return (
    <LiveDesk client={client} seat={seat} index={data}>
      <ConsoleScreen onLeave={onLeave} onChangeSeat={onChangeSeat} />
    </LiveDesk>
  );
};
