import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';

/** A picture of the map as it last came to rest, for paper: a printer gets no canvas. */
export const usePicture = (map: MapLibre | undefined): string | undefined => {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    if (!map) return;
    const take = (): void => {
      // The canvas holds its picture only while it is being drawn.
      map.once('render', () => setPicture(map.getCanvas().toDataURL('image/png')));
      map.triggerRepaint();
    };
    let isTaking = false;
    const onIdle = (): void => {
      isTaking = !isTaking;
      if (isTaking) take();
    };
    map.on('idle', onIdle);
    return () => void map.off('idle', onIdle);
  }, [map]);
  return picture;
};
