import type { Language } from './language.ts';

/** A thing of the centre pack with a name of its own and, often, one in Latin script. */
export interface Named {
  readonly name: string;
  readonly latinName?: string | undefined;
}

/** The name that a reader of this language can read. */
export const nameIn = (named: Named, language: Language): string => (language === 'en' ? (named.latinName ?? named.name) : named.name);
