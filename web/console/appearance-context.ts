import { createContext, use } from 'react';
import type { Language } from '#web/kit/language/language.ts';

/** The language and the light of the screen, and how to switch them. */
export interface AppearanceChoice {
  readonly language: Language;
  readonly isDark: boolean;
  readonly switchLanguage: () => void;
  readonly switchAppearance: () => void;
}

/** Provided once, around everything. */
export const AppearanceContext = createContext<AppearanceChoice | undefined>(undefined);

/** The language and the light of the screen. */
export const useAppearance = (): AppearanceChoice => {
  const choice = use(AppearanceContext);
  if (!choice) throw new Error('Cannot tell the language: no appearance is provided');
  return choice;
};
