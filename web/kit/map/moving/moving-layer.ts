import type { Map as MapLibre } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';
import { drawing } from '../drawing.ts';
import { glidePosition, glideTo, isGliding, type Glide } from './glide.ts';
import type { MovingMark } from './moving-mark.ts';
import { nearestMark, type StandingMark } from './nearest-mark.ts';
import { spritesOf, type Sprites } from './sprites.ts';

/** What moves on a map, on a sheet of its own above it. */
export interface MovingLayer {
  /** Takes in where the marks are now; each glides there from where it is drawn. */
  readonly show: (marks: readonly MovingMark[]) => void;
  /** Draws in another light. */
  readonly paint: (palette: MapPalette) => void;
  /** The mark that a press at this point of the map means, screen pixels. */
  readonly markAt: (point: { readonly x: number; readonly y: number }) => string | undefined;
  readonly remove: () => void;
}

/** Half a mark and a finger's error, screen pixels. */
const REACH = 16;
/** From the middle of a mark to the top of its label, screen pixels. */
const LABEL_BELOW = 9;
/** A mark that is further outside is not drawn, screen pixels. */
const OUTSIDE = 60;
const FADED = 0.5;

const withoutMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Lays a sheet over a map for the marks that move. The map itself is drawn anew only when it is moved: a fleet in motion costs
 * the copies of its marks, on a machine without a graphics card too, where a picture of the whole map takes several frames.
 */
export const layMoving = (map: MapLibre, images: ReadonlyMap<string, ImageData>, light: MapPalette): MovingLayer => {
  const canvas = document.createElement('canvas');
  canvas.className = 'moving-marks';
  map.getCanvasContainer().append(canvas);
  // Where a driver only plays the graphics card, the processor does better without it: a canvas that is said to be read often is left to it.
  const context = canvas.getContext('2d', { willReadFrequently: drawing() === 'software' })!;
  let palette = light;
  let pixelRatio = 0;
  let [width, height] = [0, 0];
  let sprites: Sprites = spritesOf(images, palette, 1);
  let marks: readonly MovingMark[] = [];
  let glides: ReadonlyMap<string, Glide> = new Map();
  let standing: readonly StandingMark[] = [];
  let frame = 0;

  /** Measures the map, which lays out the page: done when its size has changed, and not for each picture. */
  const fit = (): void => {
    const { clientWidth, clientHeight } = map.getContainer();
    [width, height] = [clientWidth, clientHeight];
    if (map.getPixelRatio() !== pixelRatio) {
      pixelRatio = map.getPixelRatio();
      sprites = spritesOf(images, palette, pixelRatio);
    }
    [canvas.width, canvas.height] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
    Object.assign(canvas.style, { width: `${String(width)}px`, height: `${String(height)}px` });
  };

  const drawMark = ({ image, label, headingDegrees, isOld }: MovingMark, x: number, y: number): void => {
    const [heading, mark, words] = [headingDegrees === undefined ? undefined : sprites.mark('heading'), sprites.mark(image), sprites.label(label)];
    if (heading) {
      const turn = (((headingDegrees ?? 0) - map.getBearing()) * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn) * pixelRatio, Math.sin(turn) * pixelRatio];
      context.setTransform(cos, sin, -sin, cos, x * pixelRatio, y * pixelRatio);
      context.drawImage(heading.canvas, -heading.width / 2, -heading.height / 2, heading.width, heading.height);
    }
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.globalAlpha = isOld ? FADED : 1;
    if (mark) context.drawImage(mark.canvas, x - mark.width / 2, y - mark.height / 2, mark.width, mark.height);
    context.globalAlpha = 1;
    context.drawImage(words.canvas, x - words.width / 2, y + LABEL_BELOW, words.width, words.height);
  };

  /** Draws every mark where it is at this moment. @returns whether any still moves */
  const draw = (at: number): boolean => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const drawn: StandingMark[] = [];
    let moves = false;
    for (const mark of marks) {
      const glide = glides.get(mark.id);
      moves ||= glide !== undefined && isGliding(glide, at);
      const [longitude, latitude] = glide ? glidePosition(glide, at) : mark.position;
      const { x, y } = map.project([longitude, latitude]);
      if (x < -OUTSIDE || y < -OUTSIDE || x > width + OUTSIDE || y > height + OUTSIDE) continue;
      drawMark(mark, x, y);
      drawn.push({ id: mark.id, x, y });
    }
    standing = drawn;
    return moves;
  };

  const animate = (at: number): void => {
    frame = draw(at) ? requestAnimationFrame(animate) : 0;
  };
  const drawNow = (): void => {
    draw(performance.now());
  };
  const fitAndDraw = (): void => {
    fit();
    drawNow();
  };
  map.on('render', drawNow);
  map.on('resize', fitAndDraw);
  fit();

  return {
    show: (next) => {
      const now = performance.now();
      const isStill = withoutMotion();
      glides = new Map(next.map(({ id, position }) => [id, glideTo(isStill ? undefined : glides.get(id), position, now)]));
      marks = next;
      if (frame === 0) frame = requestAnimationFrame(animate);
    },
    paint: (next) => {
      palette = next;
      sprites = spritesOf(images, palette, pixelRatio);
      drawNow();
    },
    markAt: (point) => nearestMark(standing, point, REACH),
    remove: () => {
      cancelAnimationFrame(frame);
      map.off('render', drawNow);
      map.off('resize', fitAndDraw);
      canvas.remove();
    },
  };
};
