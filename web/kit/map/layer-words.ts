import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '#web/kit/language/language.ts';
import type { MapPalette } from './map-palette.ts';

/** One font, drawn from the page's own: no glyphs are fetched. */
export const FONT = ['Noto Sans SC Variable'];

/** A width or a size that grows with the zoom. */
export const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

/** How letters are painted: legible on any ground. */
export const text = (palette: MapPalette, color: keyof MapPalette = 'text') => ({ 'text-color': palette[color], 'text-halo-color': palette.halo, 'text-halo-width': 1.6 });

/** A place's name in the screen's language. */
export const nameOf = (language: Language): ExpressionSpecification => (language === 'en' ? ['coalesce', ['get', 'latinName'], ['get', 'name']] : ['get', 'name']);
