/** A unit in hand, in Chinese. */
export const unitZhCn = {
  unitPanel: {
    onDuty: '上班',
    offDuty: '下班',
    inService: '恢复调用',
    atStation: '已回站',
    outOfService: '暂停调用',
    movingUp: '移动待命',
    seen: '{{place}}，{{age}} 前（{{source}}）',
    unseen: '尚无位置',
    next: '下一任务',
    openPurpose: '打开所执行的事项',
  },
};

/** The same in English. */
export const unitEn: typeof unitZhCn = {
  unitPanel: {
    onDuty: 'On duty',
    offDuty: 'Off duty',
    inService: 'Back in service',
    atStation: 'At its station',
    outOfService: 'Out of service',
    movingUp: 'Move up',
    seen: '{{place}}, {{age}} ago ({{source}})',
    unseen: 'No position yet',
    next: 'Next runs',
    openPurpose: 'Open what it is on',
  },
};
