/** Everything that can be wrong with a protocol. */
export type FaultKind =
  | 'shape'
  | 'source-missing'
  | 'language-missing'
  | 'id-twice'
  | 'dead-end'
  | 'cycle'
  | 'unreachable'
  | 'red-flag-missing'
  | 'red-flag-late'
  | 'red-flag-unmarked'
  | 'leaf-lowers'
  | 'unknown-instruction'
  | 'unused-instruction'
  | 'continues-with-itself';

/** One fault: where, as a path into the protocol, and what in a sentence. */
export interface ProtocolFault {
  readonly kind: FaultKind;
  readonly where: string;
  readonly says: string;
}

/** A fault, made in one line. */
export const fault = (kind: FaultKind, where: string, says: string): ProtocolFault => ({ kind, where, says });
