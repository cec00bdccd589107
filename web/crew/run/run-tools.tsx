import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { speak } from '../alarm/speak.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { NavigatePanel } from '../handoff/navigate-panel.tsx';
import { MapFrame } from '../map/map-frame.tsx';
import { MessagesPanel } from '../messages/messages-panel.tsx';
import type { RunWords } from '../sheet/use-run-words.ts';

/** The map weighs more than all the rest: it comes when it is asked for. */
const CrewMap = lazy(() => import('../map/crew-map.tsx').then(({ CrewMap: map }) => ({ default: map })));

/** The way, the caller, the room: one press each. */
export const RunTools = ({ active, words }: { readonly active: CrewRun; readonly words: RunWords }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { language } = useLook();
  const { sheets } = useCrewDesk();
  const [open, setOpen] = useState<'way' | 'map' | 'messages'>();
  const close = (): void => setOpen(undefined);
  const telephone = sheets[active.id]?.telephone;
  const unread = (active.run.messages?.sent.room ?? 0) - (active.run.messages?.read.crew ?? 0);
  return (
    <div className="tools">
      <button type="button" data-tool="way" disabled={!words.place?.point} onClick={() => setOpen('way')}>{t('run.navigate')}</button>
      <button type="button" data-tool="map" onClick={() => setOpen('map')}>{t('run.map')}</button>
      <button type="button" data-tool="messages" data-unread={unread} onClick={() => setOpen('messages')}>
        {t('run.messages')}
        {unread > 0 ? <b className="unread"> {t('run.unread', { count: unread })}</b> : null}
      </button>
      <button type="button" data-tool="read" onClick={() => speak(words.spoken, language)}>{t('run.read')}</button>
      {telephone === undefined ? <span className="quiet wide">{t('run.noNumber')}</span> : <a className="call wide" href={`tel:${telephone}`}>{t('run.call', { number: telephone })}</a>}
      {open === 'way' && words.place?.point ? <NavigatePanel position={words.place.point} name={words.placeText} onClose={close} /> : null}
      {open === 'messages' ? <MessagesPanel run={active} onClose={close} /> : null}
      {open === 'map' ? (
        <MapFrame onClose={close}>
          <Suspense fallback={<p role="status">{t('map.loading')}</p>}>
            <CrewMap goal={words.place?.point} />
          </Suspense>
        </MapFrame>
      ) : null}
    </div>
  );
};
