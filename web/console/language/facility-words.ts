/** The board of what facilities take, in Chinese. */
export const facilityZhCn = {
  facility: {
    title: '机构收治状态',
    bound: '{{count}} 车正在送来',
    since: '{{time}} 起',
    until: '至 {{time}}',
    set: '改状态',
    open: '恢复收治',
  },
};

/** The same in English. */
export const facilityEn: typeof facilityZhCn = {
  facility: {
    title: 'What facilities take',
    bound: '{{count}} units bound for it',
    since: 'since {{time}}',
    until: 'until {{time}}',
    set: 'Set',
    open: 'Open again',
  },
};
