import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCn, type Words } from './zh-cn.ts';

/** The sets of texts: the field's words that all screens share, and one set for each screen that adds its own here. */
export interface WordSets {
  words: Words;
}

/** The full names of a set's texts, such as `incident.place`. */
type NameOf<Texts> = { readonly [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${NameOf<Texts[Key]>}` }[keyof Texts & string];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    /** By their full names: the compiler has to walk through a set once, and not anew at every place that asks for a text. */
    keySeparator: false;
    resources: { readonly [Name in keyof WordSets]: Readonly<Record<NameOf<WordSets[Name]>, string>> };
    returnNull: false;
  }
}

/** A screen's own texts: the set's name and its two languages. */
export interface OwnWords<Name extends keyof WordSets> {
  readonly name: Name;
  readonly zhCn: WordSets[Name];
  readonly en: WordSets[Name];
}

/** The texts of a screen, ready at once: nothing is fetched for a language. */
export const openWords = <Name extends keyof WordSets>(language: Language, own?: OwnWords<Name>): i18n => {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    defaultNS: 'words',
    resources: {
      'zh-CN': { words: zhCn, ...(own && { [own.name]: own.zhCn }) },
      en: { words: en, ...(own && { [own.name]: own.en }) },
    },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
};
