import type { Point } from './plane.ts';

/** A township or street office as the generator knows it. The names are real, the places and shares approximate. */
export interface TownshipFact {
  readonly id: string;
  readonly name: string;
  readonly latinName: string;
  readonly at: Point;
  /** Streets in the city grid, or country around a seat. */
  readonly kind: 'urban' | 'rural';
  /** Its part of the district's people, in thousands before scaling to the census total. */
  readonly share: number;
  /** How many of the district's 230 villages and neighbourhoods are drawn here. */
  readonly villages: number;
  /** 一乡一策. */
  readonly specialty?: string;
}

/** The district's people in the census of 2020. */
export const DISTRICT_POPULATION = 928_334;

/** The 21 townships and street offices, and the development zone. */
export const TOWNSHIPS: readonly TownshipFact[] = [
  { id: 'zhongcheng', name: '中城街道', latinName: 'Zhongcheng', at: [0.4, 0.4], kind: 'urban', share: 78, villages: 7, specialty: '脑卒中康复、小儿康复 Stroke and paediatric rehabilitation' },
  { id: 'dongcheng', name: '东城街道', latinName: 'Dongcheng', at: [3, 1.2], kind: 'urban', share: 112, villages: 9 },
  { id: 'xicheng', name: '西城街道', latinName: 'Xicheng', at: [-2, 0.6], kind: 'urban', share: 86, villages: 8, specialty: '新九针 New nine needles' },
  { id: 'nancheng', name: '南城街道', latinName: 'Nancheng', at: [0.2, -1.6], kind: 'urban', share: 88, villages: 8, specialty: '骨科康复 Orthopaedic rehabilitation' },
  { id: 'beicheng', name: '北城街道', latinName: 'Beicheng', at: [0.2, 3.2], kind: 'urban', share: 118, villages: 9, specialty: '慢性病 Chronic disease' },
  { id: 'kaifaqu', name: '运城经济技术开发区', latinName: 'Yuncheng Economic and Technological Development Zone', at: [5.6, 3.4], kind: 'urban', share: 52, villages: 6 },
  { id: 'yaomeng', name: '姚孟街道', latinName: 'Yaomeng', at: [-6.4, 0.6], kind: 'rural', share: 52, villages: 10 },
  { id: 'daqu', name: '大渠街道', latinName: 'Daqu', at: [-4.4, 6], kind: 'rural', share: 58, villages: 11, specialty: '疼痛 Pain' },
  { id: 'anyi', name: '安邑街道', latinName: 'Anyi', at: [9, 3.6], kind: 'rural', share: 66, villages: 12 },
  { id: 'xiezhou', name: '解州镇', latinName: 'Xiezhou', at: [-13.2, -12.2], kind: 'rural', share: 46, villages: 19 },
  { id: 'longju', name: '龙居镇', latinName: 'Longju', at: [-15.2, -4.6], kind: 'rural', share: 27, villages: 13 },
  { id: 'beixiang', name: '北相镇', latinName: 'Beixiang', at: [0.6, 10.8], kind: 'rural', share: 31, villages: 13 },
  { id: 'hongzhiyi', name: '泓芝驿镇', latinName: 'Hongzhiyi', at: [-5.4, 17], kind: 'rural', share: 25, villages: 12 },
  { id: 'sanluli', name: '三路里镇', latinName: 'Sanluli', at: [-1.4, 24.4], kind: 'rural', share: 13, villages: 9, specialty: '精神卫生 Mental health' },
  { id: 'taocun', name: '陶村镇', latinName: 'Taocun', at: [8.6, 9.6], kind: 'rural', share: 29, villages: 12 },
  { id: 'dongguo', name: '东郭镇', latinName: 'Dongguo', at: [13.6, -2.6], kind: 'rural', share: 23, villages: 13, specialty: '妇科 Gynaecology' },
  { id: 'xizhang', name: '席张乡', latinName: 'Xizhang', at: [-3, -10.6], kind: 'rural', share: 21, villages: 12, specialty: '老年病 Care of the elderly' },
  { id: 'jinjing', name: '金井乡', latinName: 'Jinjing', at: [-11.8, 1.8], kind: 'rural', share: 17, villages: 10, specialty: '糖尿病 Diabetes' },
  { id: 'wangfan', name: '王范乡', latinName: 'Wangfan', at: [6.6, 16.2], kind: 'rural', share: 14, villages: 9 },
  { id: 'fengcun', name: '冯村乡', latinName: 'Fengcun', at: [7.4, 22.6], kind: 'rural', share: 13, villages: 9, specialty: '慢性病门诊 Chronic disease clinic' },
  { id: 'shangguo', name: '上郭乡', latinName: 'Shangguo', at: [-12.8, 12.4], kind: 'rural', share: 13, villages: 9 },
  { id: 'shangwang', name: '上王乡', latinName: 'Shangwang', at: [-12, 21], kind: 'rural', share: 13, villages: 10 },
];
