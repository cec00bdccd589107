import type { i18n } from 'i18next';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { keepAppearance, storedAppearance } from './appearance.ts';
import { keepLanguage, otherLanguage, storedLanguage } from '../language/language.ts';
import { LookContext, type Look } from './look.ts';

/** Gives a screen its texts, its language and its light; both choices are kept in the browser. */
export const LookFrame = ({ words, children }: { readonly words: i18n; readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(() => storedLanguage(localStorage));
  const [appearance, setAppearance] = useState(() => storedAppearance(localStorage, matchMedia('(prefers-color-scheme: dark)').matches));

  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
    document.documentElement.lang = language;
    void words.changeLanguage(language);
  }, [words, appearance, language]);

  const look = useMemo<Look>(
    () => ({
      language,
      isDark: appearance === 'dark',
      switchLanguage: () => {
        const next = otherLanguage(language);
        keepLanguage(localStorage, next);
        setLanguage(next);
      },
      switchAppearance: () => {
        const next = appearance === 'dark' ? 'light' : 'dark';
        keepAppearance(localStorage, next);
        setAppearance(next);
      },
    }),
    [language, appearance],
  );
  return (
    <I18nextProvider i18n={words}>
      <LookContext value={look}>{children}</LookContext>
    </I18nextProvider>
  );
};
