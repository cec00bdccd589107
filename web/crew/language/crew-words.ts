import type { i18n } from 'i18next';
import { storedLanguage } from '#web/kit/language/language.ts';
import { openWords } from '#web/kit/language/words.ts';
import { crewEn } from './en.ts';
import { crewZhCn, type CrewWords } from './zh-cn.ts';

declare module '#web/kit/language/words.ts' {
  interface WordSets {
    crew: CrewWords;
  }
}

/** The texts of the crew's phone. */
export const crewWords = (): i18n => openWords(storedLanguage(localStorage), { name: 'crew', zhCn: crewZhCn, en: crewEn });
