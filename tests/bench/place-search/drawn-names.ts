import { readingsOf } from '#infra/centres/pack/places/readings-of.ts';
import { nameParts } from '#shared/domain/places/fold-text.ts';
import type { NamedPlace } from '#shared/schemas/named-place.ts';

const CHARACTERS = nameParts('东西南北上下大小前后新老张王李赵刘陈杨周吴孙马胡朱郭何高林罗郑梁宋唐韩冯邓曹彭河山沟坡庄家店桥寺庙堡营湾岭泉井石柳槐');
const KINDS = ['村', '村', '村', '庄', '路', '街', '社区', '卫生室'];

/** So many names of villages and streets over a county, always the same ones. */
export const drawnNames = (count: number): readonly NamedPlace[] => {
  let state = 20_200_118;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return Array.from({ length: count }, (): NamedPlace => {
    const length = 2 + below(2);
    const name = Array.from({ length }, () => CHARACTERS[below(CHARACTERS.length)]!).join('') + KINDS[below(KINDS.length)]!;
    return { kind: 'village', name, points: [[110.5 + below(10_000) / 10_000, 34.5 + below(10_000) / 10_000]], readings: readingsOf({ name }, []) };
  });
};
