/** A Chinese mobile number has eleven digits and begins with 1; networks write it with +86, 0086, 86 or 0 before, or without. */
const CHINESE_MOBILE = /^(?:\+86|0086|86|0)?(1[3-9]\d{9})$/;
const INTERNATIONAL = /^(?:\+|00)([1-9]\d{6,14})$/;

/** A caller's number in the form in which short messages are addressed (E.164); nothing for a landline, which takes none. */
export const mobileNumber = (number: string): string | undefined => {
  const digits = number.replace(/[^+0-9]/g, '');
  const [, chinese] = CHINESE_MOBILE.exec(digits) ?? [];
  if (chinese !== undefined) return `+86${chinese}`;
  const [, foreign] = INTERNATIONAL.exec(digits) ?? [];
  return foreign === undefined || foreign.startsWith('86') ? undefined : `+${foreign}`;
};
