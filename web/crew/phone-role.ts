/** Who may hold the phone: a crew, or a village doctor with the smaller face of it. */
export type PhoneRole = 'crew' | 'responder';

const ROLE_KEY = 'yike.crew.role';

/** Whose phone it is: as the address says (`?unit=…` or `?responder=…`), else as it was last, else a crew's. */
export const phoneRole = (search: string, store: Pick<Storage, 'getItem'>): PhoneRole => {
  const asked = new URLSearchParams(search);
  if (asked.has('responder')) return 'responder';
  if (asked.has('unit')) return 'crew';
  return store.getItem(ROLE_KEY) === 'responder' ? 'responder' : 'crew';
};

/** Keeps it for the next start. */
export const keepPhoneRole = (store: Pick<Storage, 'setItem'>, role: PhoneRole): void => store.setItem(ROLE_KEY, role);
