/** What nobody did in time, in Chinese. */
export const alarmZhCn = {
  alarm: {
    title: '报警',
    none: '没有报警',
    nobody: '无人认领',
    escalated: '已报值班长',
    escalatedCount: '{{count}} 个已报值班长',
    nextUnit: '建议改派下一车组',
    own: '认领',
    close: '关闭',
    closeWhy: '为何关闭报警？',
    backfill: '补录',
  },
};

/** The same in English. */
export const alarmEn: typeof alarmZhCn = {
  alarm: {
    title: 'Alarms',
    none: 'No alarm stands',
    nobody: 'nobody’s',
    escalated: 'with the supervisor',
    escalatedCount: '{{count}} with the supervisor',
    nextUnit: 'send the next unit',
    own: 'Own',
    close: 'Close',
    closeWhy: 'Why is the alarm closed?',
    backfill: 'Entered afterwards',
  },
};
