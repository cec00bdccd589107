/** The texts of a facility's screen in Chinese. */
export const facilityZhCn = {
  title: '接诊机构',
  line: { cut: '与调度中心的连接已中断 {{age}}。以下是中断前的情况；答复请打电话。', opening: '正在连接调度中心…' },
  chime: { on: '有转运请求时响铃', blocked: '声音未开启：按此开启' },
  arrivals: {
    title: '正在来院',
    none: '目前没有正在来院的患者。',
    phase: { here: '已到院，待交接', onTheWay: '送院途中', notLeft: '尚未离开现场', awaited: '已同意接收，待派车' },
    transferFrom: '转运自 {{facility}}',
    noComplaint: '病情未说明',
    noUnit: '未派车',
    here: '已到院',
    noEta: '尚无到达时间',
    anyMoment: '即将到达',
    driveAfterLeaving: '离开后 {{time}}',
    degraded: '直线估算',
    source: { 'road-graph': '按道路', 'amazon-location': '实时路况', 'straight-line': '直线估算' },
    atStation: '按分站位置',
    positionAge: '{{age}} 前的位置',
  },
  offers: { title: '转运请求', none: '没有待答复的转运请求。', left: '剩余', born: '{{year}} 年生' },
  leaving: { title: '由本院转出', sex: { female: '女', male: '男', unknown: '未知' } },
  status: {
    title: '收治状态',
    choose: '选择收治状态',
    since: '{{time}} 起',
    until: '至 {{time}}',
    reason: '原因',
    duration: '期限',
    durations: { 'open-ended': '另行通知', 'one-hour': '一小时', 'two-hours': '两小时', 'eight-hours': '八小时' },
    save: '更新并通知各方',
    meaning: '满床：不再询问转运；请求分流：也请救护车绕行。到期自动恢复正常收治。',
  },
};

/** The shape that every language of the screen has. */
export type FacilityWords = typeof facilityZhCn;
