/** What makes a scene unsafe, and what facilities take, in Chinese. */
export const careZhCn = {
  hazard: {
    violence: '暴力',
    fire: '火灾',
    explosion: '爆炸危险',
    gas: '有毒气体',
    chemical: '化学品',
    electricity: '触电危险',
    traffic: '来往车辆',
    water: '水域',
    collapse: '坍塌',
    animal: '动物',
    infection: '传染',
    other: '其他危险',
  },
  facilityStatus: { open: '正常收治', full: '满床', diverting: '请求分流' },
  facilityStatusReason: {
    'no-bed': '无床位',
    'emergency-room-full': '急诊饱和',
    'no-specialist': '无专科医生',
    'theatre-busy': '手术室占用',
    'equipment-down': '设备故障',
    'power-or-water': '停电停水',
    'infection-control': '院感防控',
    other: '其他',
  },
};

/** The same in English. */
export const careEn: typeof careZhCn = {
  hazard: {
    violence: 'Violence',
    fire: 'Fire',
    explosion: 'Risk of explosion',
    gas: 'Toxic gas',
    chemical: 'Chemicals',
    electricity: 'Live electricity',
    traffic: 'Moving traffic',
    water: 'Water',
    collapse: 'Collapse',
    animal: 'Animals',
    infection: 'Infection',
    other: 'Other danger',
  },
  facilityStatus: { open: 'Open', full: 'Full', diverting: 'Diverting' },
  facilityStatusReason: {
    'no-bed': 'No bed',
    'emergency-room-full': 'Emergency room full',
    'no-specialist': 'No specialist',
    'theatre-busy': 'Theatres busy',
    'equipment-down': 'Equipment down',
    'power-or-water': 'No power or water',
    'infection-control': 'Infection control',
    other: 'Other',
  },
};
