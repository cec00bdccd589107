import type { Role } from '#shared/schemas/caller.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { bindingOf } from './binding.ts';

/** How a screen of a role signs in, bound where it is known to what. */
export const signInRequest = (role: Role, token: string, binding: string | undefined): SignIn => {
  const kind = bindingOf(role);
  return { token, role, ...(kind && binding !== undefined && { [kind]: binding, user: `${role}-${binding}` }) };
};
