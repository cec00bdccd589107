/** Stands in for the proxy agent that the sender of web pushes brings along: a function reaches push services directly. */
export const HttpsProxyAgent = function (): never {
  throw new Error('Cannot use a proxy: the bundles of the functions leave it out');
};
