import { signIn, type SignedIn, type SignIn } from '../sign-in/sign-in.ts';

let begun: { readonly key: string; readonly signedIn: Promise<SignedIn> } | undefined;

/** Signs in before the page that needs it has come. */
export const beginSignIn = (request: SignIn): Promise<SignedIn> => {
  const signedIn = signIn(request);
  signedIn.catch(() => undefined);
  begun = { key: JSON.stringify(request), signedIn };
  return signedIn;
};

/** Signs in; a request that was begun early is waited for, once. */
export const signInOnce = (request: SignIn): Promise<SignedIn> => {
  const early = begun?.key === JSON.stringify(request) ? begun.signedIn : undefined;
  begun = undefined;
  return early ?? signIn(request);
};
