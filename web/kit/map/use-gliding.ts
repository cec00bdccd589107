import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { glidePosition, glideTo, isGliding, type Glide } from './glide.ts';
import type { Points } from './place-sources.ts';

/** The eye takes this many pictures a second for a movement; the map itself draws at the screen's own rate. */
const PICTURE_MILLISECONDS = 1000 / 30;

const withoutMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Keeps a source of points, each with an `id`, moving smoothly from report to report; it rests while nothing moves. */
export const useGliding = (map: MapLibre | undefined, source: string, points: Points): void => {
  const glides = useRef(new Map<string, Glide>());
  useEffect(() => {
    if (!map) return;
    const now = performance.now();
    const before = glides.current;
    const isStill = withoutMotion();
    glides.current = new Map(
      points.features.map(({ geometry, properties }) => {
        const id = String(properties?.['id']);
        const to = geometry.coordinates as [number, number];
        return [id, glideTo(isStill ? undefined : before.get(id), to, now)];
      }),
    );
    let frame = 0;
    let drawnAt = -Infinity;
    const draw = (at: number): void => {
      const moves = [...glides.current.values()].some((glide) => isGliding(glide, at));
      if (!moves || at - drawnAt >= PICTURE_MILLISECONDS) {
        drawnAt = at;
        void map.getSource<GeoJSONSource>(source)?.setData({ ...points, features: points.features.map((feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [...drawn(glides.current, feature.properties?.['id'], at, feature.geometry.coordinates as [number, number])] } })) });
      }
      if (moves) frame = requestAnimationFrame(draw);
    };
    draw(now);
    return () => cancelAnimationFrame(frame);
  }, [map, source, points]);
};

const drawn = (glides: ReadonlyMap<string, Glide>, id: unknown, at: number, reported: Coordinate): Coordinate => {
  const glide = glides.get(String(id));
  return glide ? glidePosition(glide, at) : reported;
};
