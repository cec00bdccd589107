/** What a unit can do, what it does, and why it does not, in Chinese. */
export const unitZhCn = {
  capability: {
    'advanced-life-support': '高级生命支持',
    ventilator: '呼吸机',
    defibrillator: '除颤',
    'negative-pressure': '负压',
    neonatal: '新生儿',
    obstetric: '产科',
  },
  activity: {
    offDuty: '未值班',
    atStation: '在站',
    freeAway: '途中可派',
    movingUp: '补位中',
    ordered: '已派未出',
    toScene: '驶向现场',
    onScene: '在现场',
    toFacility: '送往医院',
    atFacility: '在医院',
    outOfService: '暂停调用',
  },
  outOfService: {
    breakdown: '故障',
    refuelling: '加油',
    disinfection: '消毒',
    restocking: '补充物资',
    meal: '用餐',
    'crew-unfit': '人员不适',
    other: '其他',
  },
};

/** The same in English. */
export const unitEn: typeof unitZhCn = {
  capability: {
    'advanced-life-support': 'Advanced life support',
    ventilator: 'Ventilator',
    defibrillator: 'Defibrillator',
    'negative-pressure': 'Negative pressure',
    neonatal: 'Neonatal',
    obstetric: 'Obstetric',
  },
  activity: {
    offDuty: 'Off duty',
    atStation: 'At station',
    freeAway: 'Free, away',
    movingUp: 'Moving up',
    ordered: 'Ordered',
    toScene: 'To scene',
    onScene: 'On scene',
    toFacility: 'To facility',
    atFacility: 'At facility',
    outOfService: 'Out of service',
  },
  outOfService: {
    breakdown: 'breakdown',
    refuelling: 'refuelling',
    disinfection: 'disinfection',
    restocking: 'restocking',
    meal: 'meal',
    'crew-unfit': 'crew unfit',
    other: 'other',
  },
};
