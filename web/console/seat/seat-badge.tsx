import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AwayReason } from '#shared/schemas/reason.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { SitDownDialog } from './sit-down-dialog.tsx';
import { useSeatCommands } from './use-seat-commands.ts';

/** Whether calls ring here: always in sight, changed by one key. */
export const SeatBadge = () => {
  const { t } = useTranslation(['console', 'words']);
  const commands = useSeatCommands();
  const { seat } = commands;
  const [isSittingDown, setIsSittingDown] = useState(false);
  if (!seat) {
    return (
      <>
        <Button className="seat-badge seat-empty" onClick={() => setIsSittingDown(true)} data-seat="empty">
          ○ {t('seat.empty')} <kbd>F9</kbd>
        </Button>
        {isSittingDown ? <SitDownDialog commands={commands} onDone={() => setIsSittingDown(false)} /> : null}
      </>
    );
  }
  const { status, extension } = seat.state;
  const items = [
    ...(status === 'ready' ? [] : [{ key: 'ready', label: t('seat.becomeReady') }]),
    ...AwayReason.options.map((reason) => ({ key: reason, label: t('seat.awayFor', { reason: t(`words:awayReason.${reason}`) }) })),
    { type: 'divider' as const },
    { key: 'out', label: t('seat.standUp') },
  ];
  const choose = (key: string): void => {
    const reason = AwayReason.safeParse(key).data;
    if (reason) commands.goAway(reason);
    else if (key === 'out') commands.standUp();
    else commands.becomeReady();
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
      <Button className={`seat-badge seat-${status}`} loading={commands.isPending} data-seat={status}>
        <span aria-hidden="true">{status === 'ready' ? '●' : '◐'}</span> {t(`seat.${status}`)}
        <small>
          {seat.id} · {extension}
        </small>
        {seat.state.status === 'away' ? <RunningClock since={seat.state.awaySince} /> : null}
        <kbd>F9</kbd>
      </Button>
    </Dropdown>
  );
};
