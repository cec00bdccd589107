/** What a dark phone says, in both languages, for a worker knows neither the reader nor the choice. It names no place and no person: those are read after unlocking. */
export const PUSH_WORDS = {
  order: { title: '新任务 · New order', body: '请立即打开一刻 · Open Yike now' },
  other: { title: '一刻 · Yike', body: '有新消息 · Something is new' },
} as const;
