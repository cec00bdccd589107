import { crossesPolygon, isInside, type Point } from './plane.ts';

/** The salt lake 盐池: south of the city, stretching from south-west to north-east. */
export const SALT_LAKE: readonly Point[] = [
  [-12, -10.6], [-10.5, -9.2], [-7, -6.6], [-3, -4.9], [1, -3.8], [5, -2.6], [9, -1], [12, 0.2],
  [12.8, -0.9], [10, -3.1], [6, -4.9], [2, -6.5], [-2, -8.2], [-6, -10], [-9.5, -11.4],
];

/** The steep of the Zhongtiao mountains 中条山, parallel to the lake and beyond it. */
const MOUNTAINS: readonly Point[] = [
  [-22, -18.2], [-16, -15.6], [-10, -14.4], [-4, -12.6], [2, -10.4], [8, -7.6], [14, -4.6], [22, 0.5],
  [23, -1.4], [15, -7.2], [9, -10.4], [3, -13.2], [-3, -15.2], [-9, -17], [-15, -18.4], [-21, -20.6],
];

/** Ravines 沟 beyond the mountains: each valley there has its own road in, and none to the next. */
const RAVINES: readonly (readonly Point[])[] = [
  [[-4.6, -16.2], [-4.2, -16.2], [-4.2, -24], [-4.6, -24]],
  [[3.4, -12.9], [3.8, -12.9], [3.8, -24], [3.4, -24]],
];

const BARRIERS = [SALT_LAKE, MOUNTAINS, ...RAVINES];

/** Can a village stand here? */
export const isDryAndLevel = (point: Point): boolean => !BARRIERS.some((barrier) => isInside(point, barrier));

/** Can an ordinary road run straight from here to there? */
export const canRoadRun = (a: Point, b: Point): boolean => !BARRIERS.some((barrier) => crossesPolygon(a, b, barrier));

/** A road that crosses a barrier: its name, its class in OpenStreetMap's words, and its bends. */
export interface Crossing {
  readonly name: string;
  readonly highway: 'secondary' | 'tertiary' | 'unclassified';
  readonly bends: readonly Point[];
}

/** Two causeways over the lake and three roads over the mountains: all there is. */
export const CROSSINGS: readonly Crossing[] = [
  { name: '盐湖大堤路', highway: 'secondary', bends: [[1.2, -3], [1.6, -4.4], [2.2, -6], [2.7, -7.2]] },
  { name: '西堤路', highway: 'tertiary', bends: [[-7.4, -6], [-6.9, -7.6], [-6.1, -9.4], [-5.7, -10.8]] },
  { name: '解陌盘山路', highway: 'tertiary', bends: [[-13.4, -14.1], [-13, -15.4], [-13.9, -16.2], [-12.8, -17], [-12.6, -18.3], [-10.4, -19], [-8.4, -18.7], [-6.4, -18.6]] },
  { name: '二郎坡路', highway: 'unclassified', bends: [[-1.6, -11.1], [-1.1, -12.4], [-2, -13.2], [-0.7, -13.9], [-1.5, -15], [-0.6, -16]] },
  { name: '磨河盘山路', highway: 'tertiary', bends: [[11.6, -4.6], [11.9, -6], [11, -6.8], [12.4, -7.6], [11.7, -8.9], [11.2, -10.4], [9.4, -11], [7.6, -12.6]] },
];
