/** Whether a text begins with a term but for one letter: one too many, one missing, one wrong, or two swapped. */
export const beginsWithinOneEdit = (text: string, term: string): boolean => {
  let at = 0;
  while (at < term.length && text[at] === term[at]) at += 1;
  if (at === term.length) return true;
  const rest = (skipText: number, skipTerm: number): boolean => text.startsWith(term.slice(at + skipTerm), at + skipText);
  const isSwapped = text[at] === term[at + 1] && text[at + 1] === term[at];
  return rest(1, 1) || rest(0, 1) || rest(1, 0) || (isSwapped && rest(2, 2));
};
