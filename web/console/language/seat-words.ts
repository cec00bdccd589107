/** Sitting down at a desk, leaving it, and handing a shift over, in Chinese. */
export const seatZhCn = {
  seat: {
    empty: '未入席',
    signedIn: '已入席',
    ready: '就绪',
    away: '离席',
    sitDown: '入席',
    sitDownReady: '入席并就绪',
    desk: '坐席号',
    extension: '分机号',
    explain: '坐席与桌上的分机绑定：来电在就绪的坐席振铃。',
    becomeReady: '就绪，接听来电',
    awayFor: '离席：{{reason}}',
    standUp: '退席',
  },
  handOver: {
    title: '交接班',
    open: '交接班',
    nothing: '目前没有他人在办事项。',
    from: '交班人',
    leaves: '事件 {{incidents}}、报警 {{alarms}}、待回拨 {{callBacks}}',
    takeOver: '接手 {{from}} 的全部事项',
  },
};

/** The same in English. */
export const seatEn: typeof seatZhCn = {
  seat: {
    empty: 'No seat',
    signedIn: 'Signed in',
    ready: 'Ready',
    away: 'Away',
    sitDown: 'Take a seat',
    sitDownReady: 'Sit down, ready',
    desk: 'Desk',
    extension: 'Extension',
    explain: 'The desk is bound to the telephone on it: calls ring where a seat is ready.',
    becomeReady: 'Ready for calls',
    awayFor: 'Away: {{reason}}',
    standUp: 'Leave the seat',
  },
  handOver: {
    title: 'Hand-over of the shift',
    open: 'Hand over the shift',
    nothing: 'Nobody else answers for anything now.',
    from: 'Whose shift ends',
    leaves: '{{incidents}} incidents, {{alarms}} alarms, {{callBacks}} to ring back',
    takeOver: 'Take all of it over from {{from}}',
  },
};
