/** Work without a line, in Chinese. */
export const cutOffZhCn = {
  cutOff: {
    title: '电话派车记录',
    open: '记录电话派车、打印态势',
    explain: '此处记录保存在本机。线路恢复后按所记时刻补录，标为补录；补录不会派出任何车辆，与记录矛盾的交值班长处理。',
    purpose: '事件',
    newIncident: '仅有纸面记录的新事件',
    words: '口述地点与情况',
    orderedAt: '派车时刻',
    timeHint: '时:分',
    write: '记下',
    strike: '划去',
    none: '尚无记录。',
    back: '线路已恢复，还有 {{count}} 条派车未补录。',
    send: '现在补录',
    held: '有一条派车与记录矛盾，已交值班长。',
    unknown: '未补录：{{detail}}',
    print: '打印态势',
    copyOf: '{{time}} 的态势',
    noLine: '线路中断：本机最后一份态势',
  },
};

/** The same in English. */
export const cutOffEn: typeof cutOffZhCn = {
  cutOff: {
    title: 'Orders by telephone',
    open: 'Write orders down, print the board',
    explain: 'What is written here stays on this machine. Once the line is back it enters the record with these times, marked as backfill; it sends nobody by itself, and what the record contradicts goes to the supervisor.',
    purpose: 'For',
    newIncident: 'an incident that only paper knows',
    words: 'Place and situation as spoken',
    orderedAt: 'Ordered at',
    timeHint: 'hh:mm',
    write: 'Write down',
    strike: 'Strike out',
    none: 'Nothing is written down.',
    back: 'The line is back; {{count}} orders are not in the record yet.',
    send: 'Enter them now',
    held: 'An order contradicts the record: it went to the supervisor.',
    unknown: 'Not entered: {{detail}}',
    print: 'Print the board',
    copyOf: 'The board at {{time}}',
    noLine: 'No line: the last copy from this machine',
  },
};
