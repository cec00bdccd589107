/** The answers to most questions; a question adds what follows. */
export const YES = { code: 'yes', label: { zh: '是', en: 'Yes' } } as const;
export const NO = { code: 'no', label: { zh: '否', en: 'No' } } as const;
/** The caller cannot tell. */
export const UNSURE = { code: 'unsure', label: { zh: '说不清', en: 'Cannot tell' } } as const;
