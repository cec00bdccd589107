import type { MapPalette } from '../map-palette.ts';
import { MARK_PIXEL_RATIO } from '../mark-images.ts';

/** A picture that is ready to be copied, with its size in screen pixels. */
export interface Sprite {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** Pictures and words in the size in which they are drawn, each made once: a picture of a fleet is then nothing but copies. */
export interface Sprites {
  readonly mark: (image: string) => Sprite | undefined;
  readonly label: (text: string) => Sprite;
}

/** A mark under way beside its picture's full size. */
const MARK_SIZE = 0.85;
const LETTER_PIXELS = 12;
const HALO_PIXELS = 2;
const FONT = `400 ${String(LETTER_PIXELS)}px "Noto Sans SC Variable", sans-serif`;
/** More labels than any fleet has; with their ages they change, and the old ones are let go. */
const MOST_LABELS = 2000;

const blank = (width: number, height: number, pixelRatio: number): { readonly sprite: Sprite; readonly context: CanvasRenderingContext2D } => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * pixelRatio);
  canvas.height = Math.ceil(height * pixelRatio);
  const context = canvas.getContext('2d')!;
  context.scale(pixelRatio, pixelRatio);
  return { sprite: { canvas, width, height }, context };
};

const drawMark = (image: ImageData, pixelRatio: number): Sprite => {
  const full = document.createElement('canvas');
  [full.width, full.height] = [image.width, image.height];
  full.getContext('2d')!.putImageData(image, 0, 0);
  const size = (image.width / MARK_PIXEL_RATIO) * MARK_SIZE;
  const { sprite, context } = blank(size, size, pixelRatio);
  context.imageSmoothingQuality = 'high';
  context.drawImage(full, 0, 0, size, size);
  return sprite;
};

const drawLabel = (text: string, { text: color, halo }: Pick<MapPalette, 'text' | 'halo'>, pixelRatio: number): Sprite => {
  const measuring = blank(1, 1, 1).context;
  measuring.font = FONT;
  const { sprite, context } = blank(measuring.measureText(text).width + 2 * HALO_PIXELS, LETTER_PIXELS * 1.4 + 2 * HALO_PIXELS, pixelRatio);
  Object.assign(context, { font: FONT, textBaseline: 'top', lineJoin: 'round', lineWidth: 2 * HALO_PIXELS, strokeStyle: halo, fillStyle: color });
  context.strokeText(text, HALO_PIXELS, HALO_PIXELS);
  context.fillText(text, HALO_PIXELS, HALO_PIXELS);
  return sprite;
};

/** Sprites from the map's images, for one light and one density of the screen. */
export const spritesOf = (images: ReadonlyMap<string, ImageData>, palette: Pick<MapPalette, 'text' | 'halo'>, pixelRatio: number): Sprites => {
  const marks = new Map<string, Sprite>();
  const labels = new Map<string, Sprite>();
  return {
    mark: (name) => {
      const image = images.get(name);
      if (image && !marks.has(name)) marks.set(name, drawMark(image, pixelRatio));
      return marks.get(name);
    },
    label: (text) => {
      if (labels.size > MOST_LABELS) labels.clear();
      const sprite = labels.get(text) ?? drawLabel(text, palette, pixelRatio);
      labels.set(text, sprite);
      return sprite;
    },
  };
};
