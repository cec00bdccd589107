import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCn, type Words } from './zh-cn.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words };
    returnNull: false;
  }
}

/** The texts of the screens, ready at once: nothing is fetched for a language. */
export const openWords = (language: Language): i18n => {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    defaultNS: 'words',
    resources: { 'zh-CN': { words: zhCn }, en: { words: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
};
