/** Where a deployment says how its screens sign in. */
export const SIGN_IN_SETTINGS_PATH = '/sign-in.json';

/** The one page that a provider sends people back to, after signing in and after signing out: it is registered there to the letter. */
export const SIGN_IN_RETURN_PATH = '/sign-in/index.html';
