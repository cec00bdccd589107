import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { Notice } from '../alarm/notice.tsx';
import { OrderAlarm } from '../alarm/order-alarm.tsx';
import { RefusedNotice } from '../alarm/refused-notice.tsx';
import { speak } from '../alarm/speak.ts';
import { useAlarm } from '../alarm/use-alarm.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import type { EndedRun } from '../desk/use-ended-run.ts';
import { useNews } from '../desk/use-news.ts';
import { MenuPanel } from '../menu/menu-panel.tsx';
import { NextCard } from '../run/next-card.tsx';
import { NextHint } from '../run/next-hint.tsx';
import { RunCard } from '../run/run-card.tsx';
import { useIsUnheard } from '../run/use-is-unheard.ts';
import { IdleBar } from './idle-bar.tsx';
import { IdleCard } from './idle-card.tsx';
import { StepBar } from './step-bar.tsx';
import { TopBar } from './top-bar.tsx';

/** The crew's one screen: the order while it is unheard, then the run in hand with its next step, and the next run below. */
export const CrewScreen = ({ ended, onEndedRead }: { readonly ended: EndedRun | undefined; readonly onEndedRead: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { language } = useLook();
  const { queue, runs } = useCrewDesk();
  const { active, next } = runs;
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [isTesting, setIsTesting] = useState(false);
  const isRinging = useIsUnheard(active);
  const news = useNews(runs, ended);
  const { isAllowed, allow } = useAlarm(isRinging || isTesting, news.count);
  const endedHow = ended?.ending?.how;
  useEffect(() => {
    if (ended && endedHow === 'cancelled') speak(t('spoken.cancelled'), language);
  }, [ended, endedHow, language, t]);

  if (active && isRinging) return <OrderAlarm active={active} isSilent={!isAllowed} />;
  return (
    <div className="crew-screen">
      <TopBar onMenu={() => setIsMenuOpen(true)} />
      <main>
        {queue.isSignedOut() ? <p className="notice" role="alert">{t('line.signedOut')}</p> : null}
        {ended ? <Notice ended={ended} onRead={onEndedRead} /> : null}
        <RefusedNotice />
        {isAllowed ? null : <button type="button" className="arm" onClick={allow}>{t('alarm.arm')}</button>}
        {active && next[0] ? <NextHint next={next[0]} /> : null}
        {active ? <RunCard active={active} /> : <IdleCard />}
        {next.map((run) => <NextCard key={run.id} next={run} />)}
      </main>
      {active ? <StepBar active={active} /> : <IdleBar />}
      {isMenuOpen ? <MenuPanel onTest={setIsTesting} onClose={() => setIsMenuOpen(false)} /> : null}
    </div>
  );
};
