import type { Role } from '#shared/schemas/caller.ts';

/** What a role's token is bound to, beyond the centre. */
const BINDING_OF_ROLE = { crew: 'unit', station: 'station', facility: 'facility', responder: 'responder' } as const satisfies Partial<Record<Role, string>>;

/** The roles whose people belong to one unit, station or facility, or are one of the listed village doctors. */
export type BoundRole = keyof typeof BINDING_OF_ROLE;
/** The kinds of thing that a token may be bound to. */
export type BindingKind = (typeof BINDING_OF_ROLE)[BoundRole];

/** What a role's token must name; nothing for those who belong to the whole centre. */
export const bindingOf = (role: Role): BindingKind | undefined => (role in BINDING_OF_ROLE ? BINDING_OF_ROLE[role as BoundRole] : undefined);

/** What an address such as `/crew/?unit=k12` asks to be bound to, or nothing. */
export const bindingInAddress = (kind: BindingKind | undefined, search: string): string | undefined => {
  const asked = kind === undefined ? '' : (new URLSearchParams(search).get(kind)?.trim() ?? '');
  return asked === '' ? undefined : asked;
};
