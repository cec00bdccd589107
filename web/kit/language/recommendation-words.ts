/** Why a unit stands where it stands, why one is left out, whom else to send, and why another was chosen, in Chinese. */
export const recommendationZhCn = {
  recommendation: {
    rank: {
      fastest: '能力符合且可派的车中最快',
      'keeps-cover': '比最快的 {{unit}} 晚 {{time}}，但多保住 {{people}} 人的急救圈',
      'passed-over-for-cover': '更快，但派出后 {{people}} 人会落到急救圈外',
      later: '比 {{unit}} 晚 {{time}}',
      sooner: '比 {{unit}} 早 {{time}}',
      'in-target': '达标，余 {{time}}',
      late: '超出目标 {{time}}',
      lacks: '缺 {{what}}',
      diverted: '须从{{priority}}任务改派，比空闲车快 {{time}}',
      'diverted-alone': '须从{{priority}}任务改派：没有能力符合的空闲车',
      'refused-before': '此前已拒绝此任务',
      'takes-cover': '派出后 {{people}} 人暂时失去覆盖：{{townships}}',
      'old-position': '位置是 {{time}} 前的，按最后位置计算',
      'guessed-time': '道路未答复，按直线估算',
    },
    whyNot: {
      'out-of-service': '暂停调用：{{why}}',
      'on-scene': '正在执行{{priority}}任务，已到现场或送院',
      'same-or-higher-priority': '正执行{{priority}}任务，不低于本事件',
      'no-gain': '改派不会更快：比空闲车晚 {{time}}',
    },
    second: {
      'brings-what-is-lacking': '同时派 {{unit}}：带有所缺的 {{what}}',
      'is-there-sooner': '先派 {{unit}}：早到 {{time}}，能力不全',
      'priority-calls-for-two': '{{priority}}宜派两车：{{unit}}',
      'need-calls-for-two': '需要 {{need}} 时宜派第二车：{{unit}} 带有 {{what}}',
    },
    neighbour: {
      'nobody-can-go': '本中心无车可派，可请 {{name}} 支援，约 {{time}} 到',
      'nobody-capable': '本中心无车具备全部能力，可请 {{name}} 支援，约 {{time}} 到',
      'nobody-in-time': '本中心无车能在目标内到达，{{name}} 更快，约 {{time}} 到',
      'too-few': '本中心车辆不够，可请 {{name}} 支援，约 {{time}} 到',
    },
    set: {
      title: '需要 {{wanted}} 辆，{{serving}} 辆已派',
      missing: '还差 {{count}} 辆',
      lacking: '都没有：{{what}}',
      last: '最后一辆约 {{time}} 到',
    },
    proposed: '{{unit}} 可派，约 {{time}} 到',
  },
  leftOutReason: {
    'off-duty': '未值班',
    'no-crew': '班次表上无人值班',
    'out-of-service': '暂停调用',
    'on-scene': '已在现场或送院',
    'same-or-higher-priority': '正执行同级或更高级任务',
    'on-this-incident': '已在此事件中',
    'no-gain': '改派不会更快',
    'position-unknown': '位置未知',
    unreachable: '道路不通',
    'transfer-under-way': '正在转运患者',
  },
  overrideReason: {
    'knows-the-road': '熟悉道路',
    'continuity-of-care': '延续救治',
    'crew-request': '车组请求',
    'position-wrong': '定位不准',
    other: '其他',
  },
};

/** The shape that both languages have for the codes of a recommendation. */
export type RecommendationWords = typeof recommendationZhCn.recommendation;

/** The same in English. */
export const recommendationEn: typeof recommendationZhCn = {
  recommendation: {
    rank: {
      fastest: 'the fastest free unit that can do it',
      'keeps-cover': '{{time}} later than {{unit}}, the fastest, and keeps {{people}} more people covered',
      'passed-over-for-cover': 'faster, but {{people}} people would lose cover',
      later: '{{time}} later than {{unit}}',
      sooner: '{{time}} sooner than {{unit}}',
      'in-target': 'in the target with {{time}} to spare',
      late: 'past the target by {{time}}',
      lacks: 'lacks {{what}}',
      diverted: 'taken off a run of {{priority}}, {{time}} sooner than a free unit',
      'diverted-alone': 'taken off a run of {{priority}}: no free unit can do it',
      'refused-before': 'refused this order before',
      'takes-cover': '{{people}} people lose cover while it is away: {{townships}}',
      'old-position': 'position is {{time}} old, counted from where it was last',
      'guessed-time': 'the roads did not answer: a straight-line guess',
    },
    whyNot: {
      'out-of-service': 'out of service: {{why}}',
      'on-scene': 'on a run of {{priority}}, on scene or carrying a patient',
      'same-or-higher-priority': 'on a run of {{priority}}, as urgent or more',
      'no-gain': 'diverting gains nothing: {{time}} later than a free unit',
    },
    second: {
      'brings-what-is-lacking': 'send {{unit}} as well: it brings {{what}}',
      'is-there-sooner': 'send {{unit}} ahead: there {{time}} sooner, with less',
      'priority-calls-for-two': '{{priority}} calls for two: {{unit}}',
      'need-calls-for-two': '{{need}} calls for a second unit: {{unit}} brings {{what}}',
    },
    neighbour: {
      'nobody-can-go': 'nobody here can go: call {{name}}, there in about {{time}}',
      'nobody-capable': 'nobody here has all that is needed: call {{name}}, there in about {{time}}',
      'nobody-in-time': 'nobody here is in time: {{name}} would be sooner, in about {{time}}',
      'too-few': 'too few units here: call {{name}}, there in about {{time}}',
    },
    set: {
      title: '{{wanted}} wanted, {{serving}} on it',
      missing: '{{count}} more wanted than can be sent',
      lacking: 'nobody has {{what}}',
      last: 'the last is there in {{time}}',
    },
    proposed: '{{unit}} can go now, there in {{time}}',
  },
  leftOutReason: {
    'off-duty': 'off duty',
    'no-crew': 'no crew by the roster',
    'out-of-service': 'out of service',
    'on-scene': 'on scene or carrying a patient',
    'same-or-higher-priority': 'on a run as urgent or more',
    'on-this-incident': 'on this incident already',
    'no-gain': 'diverting gains nothing',
    'position-unknown': 'position unknown',
    unreachable: 'no road leads there',
    'transfer-under-way': 'moving a patient',
  },
  overrideReason: {
    'knows-the-road': 'knows the road',
    'continuity-of-care': 'continuity of care',
    'crew-request': 'the crew asked',
    'position-wrong': 'position is wrong',
    other: 'other',
  },
};
