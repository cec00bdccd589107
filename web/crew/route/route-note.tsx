import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { routeFigures } from './run-route.ts';
import type { KnownRoute } from './use-run-route.ts';

/** While somebody looks at the map the vehicle drives on: a way from where it was is soon of no use. */
const REFRESH_MILLISECONDS = 30_000;

/** How long the way takes and how old it is; while this stands on the screen the way is asked for anew. */
export const RouteNote = ({ name, known: { route, refresh } }: { readonly name: string; readonly known: KnownRoute }) => {
  const { t } = useTranslation(['crew', 'words']);
  const now = useServerNow();
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, REFRESH_MILLISECONDS);
    return () => clearInterval(timer);
  }, [refresh]);
  const figures = route && routeFigures(route, now);
  return (
    <div className="route-note" role="status" data-route-age={figures?.age}>
      <b>{name}</b>
      {figures ? <span>{t('route.time', figures)}</span> : null}
      <small>{figures ? t(figures.age === 0 ? 'route.fresh' : 'route.age', figures) : t('route.none')}</small>
      {route?.isStraight ? <small className="unread">{t('route.straight')}</small> : null}
    </div>
  );
};
