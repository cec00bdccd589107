/** The languages of the screens, the first one first. */
export type Language = 'zh-CN' | 'en';

const LANGUAGE_KEY = 'yike.language';

/** The language last chosen in this browser; Chinese before any choice. */
export const storedLanguage = (store: Pick<Storage, 'getItem'>): Language => (store.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN');

/** Keeps the choice. */
export const keepLanguage = (store: Pick<Storage, 'setItem'>, language: Language): void => store.setItem(LANGUAGE_KEY, language);

/** The other language: the switch has two places. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** The language that a text names; Chinese for any other. */
export const languageOf = (text: string): Language => (text === 'en' ? 'en' : 'zh-CN');
