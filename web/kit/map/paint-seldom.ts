import type { Map as MapLibre } from 'maplibre-gl';

/** Pictures that nobody waits for are at least so far apart, milliseconds. */
const APART_MILLISECONDS = 200;

/**
 * Lets a map that is drawn by the processor gather what has changed: a place that is gone to comes in a dozen parts, and a picture for
 * each of them would hold up the next press. While it is moved by hand it draws as ever.
 */
export const paintSeldom = (map: MapLibre): void => {
  const paint = map.triggerRepaint.bind(map);
  let paintedAt = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  map.on('render', () => (paintedAt = performance.now()));
  map.triggerRepaint = () => {
    if (waiting !== undefined) return;
    const wait = map.isMoving() ? 0 : APART_MILLISECONDS - (performance.now() - paintedAt);
    if (wait <= 0) {
      paint();
      return;
    }
    waiting = setTimeout(() => {
      waiting = undefined;
      paint();
    }, wait);
  };
  map.on('remove', () => clearTimeout(waiting));
};
