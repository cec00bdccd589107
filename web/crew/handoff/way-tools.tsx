import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useLook } from '#web/kit/look/look.ts';
import { speak } from '../alarm/speak.ts';
import { MapFrame } from '../map/map-frame.tsx';
import { RouteNote } from '../route/route-note.tsx';
import type { KnownRoute } from '../route/use-run-route.ts';
import type { SheetWords } from '../sheet/use-sheet-words.ts';
import { NavigatePanel } from './navigate-panel.tsx';

/** The map weighs more than all the rest: it comes when it is asked for. */
const CrewMap = lazy(() => import('../map/crew-map.tsx').then(({ CrewMap: map }) => ({ default: map })));

/** What the buttons of a run or a response are for. */
export interface WayToolsProps {
  readonly words: SheetWords;
  /** Where to, where that is no longer the place of the order. */
  readonly goal?: { readonly name: string; readonly point: Coordinate | undefined };
  /** The way by road; a village doctor has none, for our routes are an ambulance's. */
  readonly route?: KnownRoute;
  readonly telephone: string | undefined;
  readonly children?: ReactNode;
}

/** The way and the caller, one press each; what else a phone has for its holder comes between. */
export const WayTools = ({ words, goal = { name: words.placeText, point: words.place?.point }, route, telephone, children }: WayToolsProps) => {
  const { t } = useTranslation(['crew', 'words']);
  const { language } = useLook();
  const [open, setOpen] = useState<'way' | 'map'>();
  const close = (): void => setOpen(undefined);
  return (
    <div className="tools">
      <button type="button" data-tool="way" disabled={!goal.point} onClick={() => setOpen('way')}>{t('run.navigate')}</button>
      <button type="button" data-tool="map" onClick={() => setOpen('map')}>{t('run.map')}</button>
      {children}
      <button type="button" data-tool="read" onClick={() => speak(words.spoken, language)}>{t('run.read')}</button>
      {telephone === undefined ? <span className="quiet wide">{t('run.noNumber')}</span> : <a className="call wide" href={`tel:${telephone}`}>{t('run.call', { number: telephone })}</a>}
      {open === 'way' && goal.point ? <NavigatePanel position={goal.point} name={goal.name} onClose={close} /> : null}
      {open === 'map' ? (
        <MapFrame onClose={close} note={route ? <RouteNote name={goal.name} known={route} /> : null}>
          <Suspense fallback={<p role="status">{t('map.loading')}</p>}>
            <CrewMap goal={goal.point} route={route?.route} />
          </Suspense>
        </MapFrame>
      ) : null}
    </div>
  );
};
