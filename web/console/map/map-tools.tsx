import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { distanceText } from '#web/kit/distance.ts';
import { CoverNow } from './cover-now.tsx';
import { MapLegend } from './map-legend.tsx';
import { measuredMeters } from './measured.ts';
import { nextIsochrones, type Overlays } from './overlays.ts';

/** How the map is shown now, and what the tools change. */
export interface MapToolsProps {
  readonly isList: boolean;
  readonly overlays: Overlays;
  readonly measured: readonly Coordinate[] | undefined;
  readonly onList: (isList: boolean) => void;
  readonly onOverlays: (overlays: Overlays) => void;
  readonly onMeasure: (points: readonly Coordinate[] | undefined) => void;
  readonly onWhole: () => void;
}

/** The keys at the map's foot: map or list, what lies over it, measuring, the whole area, what the marks mean. */
export const MapTools = ({ isList, overlays, measured, onList, onOverlays, onMeasure, onWhole }: MapToolsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { isochrones, cover } = overlays;
  return (
    <div className="map-foot">
      <Segmented value={isList ? 'list' : 'map'} onChange={(value) => onList(value === 'list')} options={(['map', 'list'] as const).map((value) => ({ value, label: t(`words:map.${value}`) }))} />
      {isList ? null : (
        <>
          <Button aria-pressed={isochrones !== 'off'} type={isochrones === 'off' ? 'default' : 'primary'} onClick={() => onOverlays({ ...overlays, isochrones: nextIsochrones(isochrones) })} data-tool="isochrones">
            {t('mapTool.isochrones')}
            {isochrones === 'off' ? '' : ` · ${t(`mapTool.isochronesOf.${isochrones}`)}`}
          </Button>
          <Button aria-pressed={cover} type={cover ? 'primary' : 'default'} onClick={() => onOverlays({ ...overlays, cover: !cover })} data-tool="cover">
            {t('mapTool.cover')}
          </Button>
          <Button aria-pressed={measured !== undefined} type={measured ? 'primary' : 'default'} onClick={() => onMeasure(measured ? undefined : [])} data-tool="measure">
            {t('mapTool.measure')}
          </Button>
          <Button onClick={onWhole}>{t('words:map.whole')}</Button>
          <MapLegend />
          {cover ? <CoverNow /> : null}
          {measured ? (
            <output className="map-note" data-measured={Math.round(measuredMeters(measured))}>
              {measured.length < 2 ? t('mapTool.measureHint') : t('mapTool.measured', { distance: distanceText(measuredMeters(measured)) })}
            </output>
          ) : null}
        </>
      )}
    </div>
  );
};
