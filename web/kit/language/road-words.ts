/** Roads that cannot be driven, and until when, in Chinese. */
export const roadZhCn = {
  closureReason: { flood: '积水', 'snow-or-ice': '冰雪', landslide: '塌方滑坡', roadworks: '施工', crash: '事故', 'bridge-damaged': '桥梁受损', 'public-event': '集会活动', other: '其他' },
  closureDuration: { 'open-ended': '另行通知', 'one-hour': '一小时', 'four-hours': '四小时', 'one-day': '一天' },
};

/** The same in English. */
export const roadEn: typeof roadZhCn = {
  closureReason: { flood: 'flood', 'snow-or-ice': 'snow or ice', landslide: 'landslide', roadworks: 'roadworks', crash: 'crash', 'bridge-damaged': 'bridge damaged', 'public-event': 'public event', other: 'other' },
  closureDuration: { 'open-ended': 'until further notice', 'one-hour': 'one hour', 'four-hours': 'four hours', 'one-day': 'one day' },
};
