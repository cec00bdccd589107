import * as z from 'zod';

/**
 * How the screens of a deployment sign in, served beside them as `/sign-in.json`. The small screens read it without this schema,
 * which weighs more than they do.
 */
export const SignInSettings = z.strictObject({
  /** The OpenID provider; where it answers is found under its `/.well-known/openid-configuration`. */
  issuer: z.url(),
  clientId: z.string().min(1),
  /** Which of the provider's tokens the API takes: the one that carries the claims of roles and bindings. Cognito puts them into ID tokens alone. */
  apiToken: z.enum(['access', 'id']),
  scopes: z.array(z.string().min(1)).min(1).readonly(),
  /** Where signing out is asked as Cognito has it, by `client_id` and `logout_uri`; left out, it is done as OpenID says. */
  signOutUrl: z.url().optional(),
  /** On one machine the developer's token is taken, too. */
  developerToken: z.literal(true).optional(),
});
export type SignInSettings = Readonly<z.infer<typeof SignInSettings>>;
