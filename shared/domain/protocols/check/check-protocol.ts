import type { Protocol } from '../protocol.ts';
import { contentFaults } from './content-faults.ts';
import type { ProtocolFault } from './protocol-fault.ts';
import { shapeFaults } from './shape-faults.ts';
import { wayFaults } from './way-faults.ts';

/**
 * Everything that is wrong with a protocol; none when it may be walked: no dead end and no circle, every leaf with a priority and
 * needs, every text in both languages, every statement with its source or marked illustrative, red flags within four questions.
 */
export const checkProtocol = (value: unknown): readonly ProtocolFault[] => {
  const misshapen = shapeFaults(value);
  if (misshapen.length > 0) return misshapen;
  const protocol = value as Protocol;
  return [...contentFaults(protocol), ...wayFaults(protocol)];
};
