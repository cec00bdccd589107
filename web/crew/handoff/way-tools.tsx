import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { speak } from '../alarm/speak.ts';
import { MapFrame } from '../map/map-frame.tsx';
import type { SheetWords } from '../sheet/use-sheet-words.ts';
import { NavigatePanel } from './navigate-panel.tsx';

/** The map weighs more than all the rest: it comes when it is asked for. */
const CrewMap = lazy(() => import('../map/crew-map.tsx').then(({ CrewMap: map }) => ({ default: map })));

/** The way and the caller, one press each; what else a phone has for its holder comes between. */
export const WayTools = ({ words, telephone, children }: { readonly words: SheetWords; readonly telephone: string | undefined; readonly children?: ReactNode }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { language } = useLook();
  const [open, setOpen] = useState<'way' | 'map'>();
  const close = (): void => setOpen(undefined);
  const goal = words.place?.point;
  return (
    <div className="tools">
      <button type="button" data-tool="way" disabled={!goal} onClick={() => setOpen('way')}>{t('run.navigate')}</button>
      <button type="button" data-tool="map" onClick={() => setOpen('map')}>{t('run.map')}</button>
      {children}
      <button type="button" data-tool="read" onClick={() => speak(words.spoken, language)}>{t('run.read')}</button>
      {telephone === undefined ? <span className="quiet wide">{t('run.noNumber')}</span> : <a className="call wide" href={`tel:${telephone}`}>{t('run.call', { number: telephone })}</a>}
      {open === 'way' && goal ? <NavigatePanel position={goal} name={words.placeText} onClose={close} /> : null}
      {open === 'map' ? (
        <MapFrame onClose={close}>
          <Suspense fallback={<p role="status">{t('map.loading')}</p>}>
            <CrewMap goal={goal} />
          </Suspense>
        </MapFrame>
      ) : null}
    </div>
  );
};
