import type { SeededRandom } from './seeded-random.ts';

/** A made-up name, in characters and in pinyin. */
export interface DrawnName {
  readonly name: string;
  readonly latinName: string;
}

type Syllable = readonly [character: string, pinyin: string];

const FAMILIES: readonly Syllable[] = [
  ['王', 'wang'], ['李', 'li'], ['张', 'zhang'], ['刘', 'liu'], ['陈', 'chen'], ['杨', 'yang'], ['赵', 'zhao'], ['周', 'zhou'],
  ['吴', 'wu'], ['孙', 'sun'], ['马', 'ma'], ['胡', 'hu'], ['郭', 'guo'], ['何', 'he'], ['高', 'gao'], ['罗', 'luo'],
  ['梁', 'liang'], ['宋', 'song'], ['郑', 'zheng'], ['谢', 'xie'], ['韩', 'han'], ['冯', 'feng'], ['董', 'dong'], ['程', 'cheng'],
  ['曹', 'cao'], ['袁', 'yuan'], ['邓', 'deng'], ['许', 'xu'], ['傅', 'fu'], ['沈', 'shen'], ['曾', 'zeng'], ['吕', 'lü'],
  ['苏', 'su'], ['蒋', 'jiang'], ['蔡', 'cai'], ['贾', 'jia'], ['丁', 'ding'], ['魏', 'wei'], ['薛', 'xue'], ['叶', 'ye'],
];
const MIDDLES: readonly Syllable[] = [['家', 'jia'], ['村', 'cun'], ['小', 'xiao'], ['东', 'dong'], ['西', 'xi'], ['上', 'shang'], ['下', 'xia']];
const ENDS: readonly Syllable[] = [['庄', 'zhuang'], ['营', 'ying'], ['堡', 'bu'], ['坡', 'po'], ['沟', 'gou'], ['寨', 'zhai'], ['庙', 'miao'], ['窑', 'yao'], ['桥', 'qiao'], ['卓', 'zhuo']];
const WISHES: readonly Syllable[] = [['安', 'an'], ['和', 'he'], ['福', 'fu'], ['康', 'kang'], ['兴', 'xing'], ['文', 'wen'], ['德', 'de'], ['明', 'ming'], ['永', 'yong'], ['新', 'xin'], ['乐', 'le'], ['春', 'chun']];
const HOMES: readonly Syllable[] = [['苑', 'yuan'], ['园', 'yuan'], ['里', 'li'], ['居', 'ju'], ['湾', 'wan']];

const joined = (syllables: readonly Syllable[], suffix: DrawnName): DrawnName => {
  const pinyin = syllables.map(([, sound]) => sound).join('');
  return {
    name: syllables.map(([character]) => character).join('') + suffix.name,
    latinName: pinyin.charAt(0).toUpperCase() + pinyin.slice(1) + suffix.latinName,
  };
};

/** Draws names that no other place of the district has been given: villages end in 村-like words, neighbourhoods in 社区. */
export const nameDrawer = (random: SeededRandom): ((kind: 'urban' | 'rural') => DrawnName) => {
  const taken = new Set<string>();
  return (kind) => {
    for (;;) {
      const drawn =
        kind === 'urban'
          ? joined([random.pick(WISHES), random.pick(WISHES), random.pick(HOMES)], { name: '社区', latinName: ' neighbourhood' })
          : joined([random.pick(FAMILIES), random.pick(MIDDLES), random.pick(ENDS)], { name: '', latinName: '' });
      if (taken.has(drawn.name)) continue;
      taken.add(drawn.name);
      return drawn;
    }
  };
};
