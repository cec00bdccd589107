import { createContext, use } from 'react';
import type { Language } from '../language/language.ts';

/** The language and the light of a screen, and how to switch them. */
export interface Look {
  readonly language: Language;
  readonly isDark: boolean;
  readonly switchLanguage: () => void;
  readonly switchAppearance: () => void;
}

/** Provided once by LookFrame, around everything. */
export const LookContext = createContext<Look | undefined>(undefined);

/** The language and the light of the screen. @throws outside LookFrame. */
export const useLook = (): Look => use(LookContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot tell the language: no LookFrame stands above');
};
