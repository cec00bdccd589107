/** The household on file behind a call, in Chinese. */
export const householdZhCn = {
  household: {
    by: { number: '按号码找到', place: '按地点找到' },
    title: '在档家庭（查看留痕）',
    none: '没有在档家庭',
    tooMany: '附近家庭太多，不逐一显示',
    erased: '（已删除）',
    doctor: '家庭医生',
    caller: '呼救人',
  },
  healthColour: {
    red: '红：重大疾病',
    orange: '橙：慢性病',
    yellow: '黄：重性精神病',
    blue: '蓝：职业、传染、地方病',
    green: '绿：残疾及其他',
  },
};

/** The same in English. */
export const householdEn: typeof householdZhCn = {
  household: {
    by: { number: 'found by the number', place: 'found by the place' },
    title: 'Household on file (each look is logged)',
    none: 'No household on file',
    tooMany: 'Too many households near: none is told',
    erased: '(erased)',
    doctor: 'Family doctor',
    caller: 'caller',
  },
  healthColour: {
    red: 'red: major disease',
    orange: 'orange: chronic',
    yellow: 'yellow: severe mental',
    blue: 'blue: occupational, infectious, endemic',
    green: 'green: disability, other',
  },
};
