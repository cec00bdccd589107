import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUs from 'antd/locale/en_US';
import zhCn from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { keepAppearance, storedAppearance } from '#web/kit/appearance.ts';
import { keepLanguage, otherLanguage, storedLanguage } from '#web/kit/language/language.ts';
import { openWords } from '#web/kit/language/words.ts';
import { themeOf } from '#web/kit/theme.ts';
import { AppearanceContext } from './appearance-context.ts';
import { consoleEn } from './language/en.ts';
import { consoleZhCn, type ConsoleWords } from './language/zh-cn.ts';
import { useScreenScale } from './layout/use-screen-scale.ts';
import { SessionGate } from './sign-in/session-gate.tsx';

declare module '#web/kit/language/words.ts' {
  interface WordSets {
    console: ConsoleWords;
  }
}

const words = openWords(storedLanguage(localStorage), { name: 'console', zhCn: consoleZhCn, en: consoleEn });
/** Answers are asked for again when the board says that something changed, and not because a window came to the front. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, staleTime: 5000 } } });

/** The console with its language, appearance and session. */
export const ConsoleApp = () => {
  const [language, setLanguage] = useState(() => storedLanguage(localStorage));
  const [appearance, setAppearance] = useState(() => storedAppearance(localStorage, matchMedia('(prefers-color-scheme: dark)').matches));
  const isDark = appearance === 'dark';
  const scale = useScreenScale();

  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
    document.documentElement.lang = language;
    void words.changeLanguage(language);
  }, [appearance, language]);

  const switchLanguage = (): void => {
    const next = otherLanguage(language);
    keepLanguage(localStorage, next);
    setLanguage(next);
  };
  const switchAppearance = (): void => {
    const next = isDark ? 'light' : 'dark';
    keepAppearance(localStorage, next);
    setAppearance(next);
  };

  return (
    <I18nextProvider i18n={words}>
      <ConfigProvider locale={language === 'en' ? enUs : zhCn} theme={themeOf(isDark, scale)} button={{ autoInsertSpace: false }}>
        <App className="frame">
          <AppearanceContext value={{ language, isDark, switchLanguage, switchAppearance }}>
            <QueryClientProvider client={queries}>
              <SessionGate />
            </QueryClientProvider>
          </AppearanceContext>
        </App>
      </ConfigProvider>
    </I18nextProvider>
  );
};
