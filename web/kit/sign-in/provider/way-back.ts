/** The part of a tab's storage that finding back needs. */
export type WayBackStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Why somebody comes back from the provider without being signed in. */
export type ProviderProblem = 'providerFailed' | 'providerUnreachable';

const ADDRESS_KEY = 'yike.way-back';
const PROBLEM_KEY = 'yike.provider-problem';
const START = '/';

/** An address of this site to go back to, and its start in place of any other. */
export const addressBack = (address: unknown): string => (typeof address === 'string' && /^\/(?![/\\])/.test(address) ? address : START);

/** Remembers where to come back to, before the tab leaves for the provider. */
export const keepWayBack = (store: WayBackStore, address: string): void => store.setItem(ADDRESS_KEY, address);

/** Where to go back to, once. */
export const takeWayBack = (store: WayBackStore): string => {
  const address = addressBack(store.getItem(ADDRESS_KEY));
  store.removeItem(ADDRESS_KEY);
  return address;
};

/** Leaves word for the screen why nobody is signed in. */
export const keepProblem = (store: WayBackStore, problem: ProviderProblem): void => store.setItem(PROBLEM_KEY, problem);

/** Why nobody is signed in, once. */
export const takeProblem = (store: WayBackStore): ProviderProblem | undefined => {
  const problem = store.getItem(PROBLEM_KEY);
  store.removeItem(PROBLEM_KEY);
  return problem === 'providerFailed' || problem === 'providerUnreachable' ? problem : undefined;
};
