/** What stands around the console's panels: lists, header, windows, in Chinese. */
export const layoutZhCn = {
  layout: {
    lists: '列表',
    inHand: '当前事项',
    overview: '全中心',
    nothing: '从左侧选一项，或按 F2 接警。',
  },
  list: {
    incidents: '事件',
    units: '车组',
    transfers: '转运',
    waiting: '待派 {{count}}',
    active: '处置中 {{count}}',
    noIncidents: '没有未结事件',
    noTransfers: '没有进行中的转运',
    owner: '负责：{{owner}}',
    since: '待派 {{time}}',
    total: '受理 {{time}}',
    alarm: '超时未派',
    free: '可派 {{free}} / {{all}}',
    next: '下一任务 {{count}}',
  },
  ring: {
    loud: '响铃',
    quiet: '静音提示',
    blocked: '尚无声音',
    loudHint: '来电大声振铃，直到有人抢接。按 F10 转为轻声提示。',
    quietHint: '来电只轻声提示。按 F10 恢复大声振铃。',
    blockedHint: '浏览器要求先按任意键，才允许发声。',
  },
  tryMenu: {
    title: '体验',
    on: '演示中',
    start: '开始演示：模拟呼救与车组',
    stop: '结束演示',
    failed: '主机未能切换演示。',
    screens: { station: '打开分站终端', crew: '打开车组手机', facility: '打开医疗机构', manager: '打开统计' },
  },
  windows: { tearOff: '{{panel}}移到独立窗口', panel: { lists: '列表', map: '地图', inHand: '在办' } },
  presence: {
    also: '{{who}} 也在看',
  },
};

/** The same in English. */
export const layoutEn: typeof layoutZhCn = {
  layout: {
    lists: 'Lists',
    inHand: 'In hand',
    overview: 'The whole centre',
    nothing: 'Choose something on the left, or press F2 to take a call.',
  },
  list: {
    incidents: 'Incidents',
    units: 'Units',
    transfers: 'Transfers',
    waiting: 'Waiting {{count}}',
    active: 'Under way {{count}}',
    noIncidents: 'No open incident',
    noTransfers: 'No transfer under way',
    owner: 'Owner: {{owner}}',
    since: 'waiting {{time}}',
    total: 'since answer {{time}}',
    alarm: 'waiting too long',
    free: '{{free}} of {{all}} free',
    next: '{{count}} next',
  },
  ring: {
    loud: 'Loud',
    quiet: 'Quiet',
    blocked: 'No sound yet',
    loudHint: 'Calls ring aloud until somebody takes them. F10 makes them knock softly.',
    quietHint: 'Calls only knock softly. F10 makes them ring aloud again.',
    blockedHint: 'The browser wants any key pressed before it lets the page sound.',
  },
  tryMenu: {
    title: 'Try',
    on: 'Demonstration',
    start: 'Start the demonstration: simulated calls and crews',
    stop: 'End the demonstration',
    failed: 'The host did not switch the demonstration.',
    screens: { station: 'Open a station terminal', crew: 'Open a crew phone', facility: 'Open a facility', manager: 'Open the figures' },
  },
  windows: { tearOff: '{{panel}} in a window of its own', panel: { lists: 'Lists', map: 'Map', inHand: 'What is in hand' } },
  presence: {
    also: '{{who}} has it open, too',
  },
};
