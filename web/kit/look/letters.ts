/** The page's font, in parts of some hundred letters each; a part is fetched when one of its letters is first drawn. */
const FONT = '400 24px "Noto Sans SC Variable"';

/** Fetches the parts of the font that these texts are drawn with: what is drawn on canvas would be blank before, and a page is laid out anew for each part that comes. Settles also where one cannot be had. */
export const loadLetters = async (texts: Iterable<string>): Promise<void> => {
  const letters = [...new Set([...texts].join(''))].join('');
  await document.fonts.load(FONT, letters).catch(() => []);
};
