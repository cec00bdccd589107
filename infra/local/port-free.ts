import { createServer } from 'node:net';
import { LOOPBACK_ADDRESS, PortTaken } from './local-server.ts';

/**
 * Finds out before the long work of building whether a port can be had.
 * @throws PortTaken when another program has it.
 */
export const assertPortFree = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port, { cause: error }) : new Error(`Cannot listen on port ${port}: ${error.message}`, { cause: error })),
    );
    probe.listen(port, LOOPBACK_ADDRESS, () => probe.close(() => resolve()));
  });
