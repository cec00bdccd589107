import { ACTIVITIES } from '#web/kit/unit-activity.ts';
import { ACTIVITY_MARKS, activityImage, FACILITY_MARK, HEADING, incidentImage, PIN, PRIORITY_COLORS, STATION_MARK, type Mark, type ShownPriority } from './marks.ts';

/** The grid of a mark's path, and how many device pixels a unit of it gets: sharp on a dense screen. */
const GRID = 24;
const MARGIN = 2;
const SCALE = 3;
/** Device pixels a screen pixel, as the map must know it. */
export const MARK_PIXEL_RATIO = 3;

const PAPER = '#ffffff';

const newCanvas = (): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (GRID + 2 * MARGIN) * SCALE;
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.translate(MARGIN, MARGIN);
  context.lineJoin = 'round';
  return context;
};

const finished = (context: CanvasRenderingContext2D): ImageData => context.getImageData(0, 0, context.canvas.width, context.canvas.height);

const draw = (mark: Mark, letters?: { readonly text: string; readonly color: string }): ImageData => {
  const context = newCanvas();
  const outline = new Path2D(mark.path);
  context.strokeStyle = PAPER;
  context.lineWidth = 3.2;
  context.stroke(outline);
  context.fillStyle = mark.isHollow ? PAPER : mark.color;
  context.fill(outline, 'evenodd');
  if (mark.isHollow) {
    context.strokeStyle = mark.color;
    context.lineWidth = 2;
    context.stroke(outline);
  }
  if (letters) {
    context.fillStyle = letters.color;
    context.font = '700 9px "Noto Sans SC Variable", sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(letters.text, GRID / 2, 10.2);
  }
  return finished(context);
};

const PRIORITIES: readonly ShownPriority[] = ['I', 'II', 'III', 'IV', 'unknown'];

const drawAll = (): ReadonlyMap<string, ImageData> => {
  const images = new Map<string, ImageData>([
    ['station', draw(STATION_MARK)],
    ['facility', draw(FACILITY_MARK)],
  ]);
  for (const activity of ACTIVITIES) images.set(activityImage(activity), draw(ACTIVITY_MARKS[activity]));
  for (const priority of PRIORITIES) {
    const color = PRIORITY_COLORS[priority];
    const text = priority === 'unknown' ? '?' : priority;
    images.set(incidentImage(priority, true), draw({ path: PIN, color }, { text, color: PAPER }));
    images.set(incidentImage(priority, false), draw({ path: PIN, color, isHollow: true }, { text, color }));
  }
  images.set('heading', draw({ path: HEADING, color: '#23303a' }));
  images.set('draft', draw({ path: PIN, color: '#c2185b' }, { text: '+', color: PAPER }));
  return images;
};

let drawn: ReadonlyMap<string, ImageData> | undefined;

/** Every picture that the map's layers and what moves above them name, drawn once, from the same paths as the lists use. The letters in them must have been loaded. */
export const markImages = (): ReadonlyMap<string, ImageData> => (drawn ??= drawAll());
