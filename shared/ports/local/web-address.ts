import type { WebAddress } from '../web-address.ts';

/** The address of this process's host, which it says once it listens. */
export interface LocalWebAddress extends WebAddress {
  servedAt(origin: string): void;
}

/** Until a host listens, links name this machine and no port. */
const NOT_SERVED = 'http://127.0.0.1';

let served = NOT_SERVED;

/** This process's address: a telephone elsewhere cannot open it, and the host says so by listening on this machine alone. */
export const webAddress: LocalWebAddress = {
  origin: () => served,
  servedAt: (origin) => {
    served = origin;
  },
};
