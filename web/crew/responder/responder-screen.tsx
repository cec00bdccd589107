import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { RefusedNotice } from '../alarm/refused-notice.tsx';
import { useAlarm } from '../alarm/use-alarm.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { useWakeLock } from '../desk/use-wake-lock.ts';
import { TopBar } from '../parts/top-bar.tsx';
import { DutyBar, DutyCard } from './duty-card.tsx';
import { ownResponse } from './own-response.ts';
import { ResponderMenu } from './responder-menu.tsx';
import { ResponseAlarm } from './response-alarm.tsx';
import { ResponseBar } from './response-bar.tsx';
import { ResponseCard } from './response-card.tsx';
import { responseStage } from './response-stage.ts';
import { StoodDownNotice } from './stood-down-notice.tsx';
import { useBriefing } from './use-briefing.ts';
import { useDuty } from './use-duty.ts';
import { useStoodDown } from './use-stood-down.ts';

/** The village doctor's one screen: asked, on the way, there, or free. */
export const ResponderScreen = ({ entries, isLive }: { readonly entries: readonly BoardEntry[]; readonly isLive: boolean }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { by, commands } = usePhoneDesk();
  const { responder, response: own } = useMemo(() => ownResponse(entries, by), [entries, by]);
  const stage = own && responseStage(own.response, own.id, commands);
  const changes = entries.filter(({ kind }) => kind === 'incident').map(({ id, version }) => `${id}@${String(version)}`).join();
  const briefing = useBriefing(own, { isLive, changes });
  const isOnDuty = useDuty(responder, isLive);
  const { stoodDown, dismiss } = useStoodDown(own, stage, isLive);
  const [chimes, setChimes] = useState(0);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const isRinging = stage === 'alerted';
  const { isAllowed, allow } = useAlarm(isRinging, chimes);
  useWakeLock(stage === 'accepted' || stage === 'arrived');
  const stoodDownId = stoodDown?.id;
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- being called back comes from outside, one chime
    if (stoodDownId !== undefined) setChimes((one) => one + 1);
  }, [stoodDownId]);

  if (own && isRinging) return <ResponseAlarm own={own} isSilent={!isAllowed} />;
  const isAtIt = own && stage && stage !== 'over';
  return (
    <div className="crew-screen">
      <TopBar onMenu={() => setIsMenuOpen(true)} />
      <main>
        {stoodDown ? <StoodDownNotice stoodDown={stoodDown} onRead={dismiss} /> : null}
        <RefusedNotice />
        {isAllowed ? null : <button type="button" className="arm" onClick={allow}>{t('alarm.arm')}</button>}
        {isAtIt ? <ResponseCard own={own} stage={stage} briefing={briefing} /> : <DutyCard isOnDuty={isOnDuty} />}
      </main>
      {isAtIt ? <ResponseBar own={own} stage={stage} /> : <DutyBar isOnDuty={isOnDuty} />}
      {isMenuOpen ? <ResponderMenu onClose={() => setIsMenuOpen(false)} /> : null}
    </div>
  );
};
