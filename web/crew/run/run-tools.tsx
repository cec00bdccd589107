import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { WayTools } from '../handoff/way-tools.tsx';
import { MessagesPanel } from '../messages/messages-panel.tsx';
import type { RunGoal } from '../route/run-goal.ts';
import { useRunRoute } from '../route/use-run-route.ts';
import type { SheetWords } from '../sheet/use-sheet-words.ts';

/** The way, the caller, the room: one press each. */
export const RunTools = ({ active, words, goal }: { readonly active: CrewRun; readonly words: SheetWords; readonly goal: RunGoal }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { sheets } = useCrewDesk();
  const route = useRunRoute(active.id, goal);
  const [isWriting, setIsWriting] = useState(false);
  const unread = (active.run.messages?.sent.room ?? 0) - (active.run.messages?.read.crew ?? 0);
  return (
    <WayTools words={words} goal={goal} route={route} telephone={sheets[active.id]?.telephone}>
      <button type="button" data-tool="messages" data-unread={unread} onClick={() => setIsWriting(true)}>
        {t('run.messages')}
        {unread > 0 ? <b className="unread"> {t('run.unread', { count: unread })}</b> : null}
      </button>
      {isWriting ? <MessagesPanel run={active} onClose={() => setIsWriting(false)} /> : null}
    </WayTools>
  );
};
