/** Text as it is compared: full-width as half-width, small letters, no accents, ß as ss. Han characters stay as they are. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** What a name is made of: each Han character, each word of letters and digits; spaces and signs are left out. */
export const nameParts = (name: string): readonly string[] => foldText(name).match(/\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{N}+/gu) ?? [];
