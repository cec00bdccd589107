import { checkProtocol } from '#shared/domain/protocols/check/check-protocol.ts';
import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import { fail } from '../kit/command-failure.ts';

/** Ends the command when a protocol has a fault; each is printed on a line of its own. */
export const refuseFaults = (protocols: readonly Protocol[]): void => {
  const faults = protocols.flatMap((protocol) => checkProtocol(protocol).map(({ where, says }) => `${protocol.complaint}: ${where} ${says}`));
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) fail(`Cannot vouch for the protocols: ${faults.length} fault(s), listed above.`);
};
