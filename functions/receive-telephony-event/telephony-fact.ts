import type { CallOrigin, OperatorPosition } from '#shared/schemas/call.ts';
import type { Mode } from '#shared/schemas/mode.ts';

/** What a telephone system said, whichever it is. */
export type TelephonyFact = {
  /** The telephone system's own name of the call. */
  readonly callId: string;
  /** By the bridge's clock, epoch milliseconds. */
  readonly at: number;
} & (
  | { readonly kind: 'ringing'; readonly origin: CallOrigin; readonly mode: Mode; readonly number?: string | undefined; readonly caseNumber?: string | undefined; readonly line?: string | undefined; readonly located?: OperatorPosition | undefined }
  | { readonly kind: 'answered'; readonly extension: string }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'recorded'; readonly recordingId: string }
);
