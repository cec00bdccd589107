import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { hasWebgl } from '#web/kit/map/drawing.ts';
import { EDGE_PIXELS } from '#web/kit/map/map-view.ts';
import { openMap, repaintMap, type MapContents } from '#web/kit/map/open-map.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { ShownOrder } from '../orders/shown-order.ts';
import { ORDER_SOURCES, orderLayers } from './order-layers.ts';
import { extentOfOrder, orderSources } from './order-sources.ts';
import { usePicture } from './use-picture.ts';

const CONTENTS: MapContents = { layers: orderLayers, liveSources: ORDER_SOURCES };
const WITH_WEBGL = hasWebgl();
/** The pin and the ends of the way stay clear of the edges. */
const PADDING = { top: EDGE_PIXELS + 24, bottom: EDGE_PIXELS, left: EDGE_PIXELS, right: EDGE_PIXELS + 16 };

/** The place of an order on the centre's own roads, with the way there. On paper its last picture stands for it. */
export const OrderMap = ({ order }: { readonly order: ShownOrder | undefined }) => {
  const { t } = useTranslation(['station', 'words']);
  const { attribution } = useSeated().index.centre.settings;
  return (
    <figure className="order-map">
      {WITH_WEBGL ? <DrawnMap order={order} /> : <p className="quiet">{t('words:map.noWebgl')}</p>}
      <figcaption>{t('words:layout.attribution', { attribution: attribution ?? t('words:layout.ownData') })}</figcaption>
    </figure>
  );
};

const DrawnMap = ({ order }: { readonly order: ShownOrder | undefined }) => {
  const { t } = useTranslation(['station', 'words']);
  const { index } = useSeated();
  const { language, isDark } = useLook();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  const picture = usePicture(map);
  const atStart = useRef({ language, isDark });
  const data = useMemo(() => orderSources(index, order), [index, order]);

  useEffect(() => {
    let isGone = false;
    const opening = openMap(box.current!, index, atStart.current, CONTENTS);
    void opening.then((opened) => {
      if (!isGone) setMap(opened);
    });
    return () => {
      isGone = true;
      setMap(undefined);
      void opening.then((opened) => opened.remove());
    };
  }, [index]);
  useEffect(() => {
    if (map) repaintMap(map, { isDark, language }, CONTENTS);
  }, [map, isDark, language]);
  useEffect(() => {
    if (!map) return;
    for (const name of ORDER_SOURCES) void map.getSource<GeoJSONSource>(name)?.setData(data[name]);
    const [west, south, east, north] = extentOfOrder(index, order);
    map.fitBounds([west, south, east, north], { padding: PADDING, maxZoom: 15, duration: 0 });
  }, [map, data, index, order]);

  return (
    <>
      <div ref={box} className="map-box" role="application" aria-label={t('order.mapAlt')} data-ready={map !== undefined} />
      {picture === undefined ? null : <img className="map-on-paper" src={picture} alt="" />}
    </>
  );
};
