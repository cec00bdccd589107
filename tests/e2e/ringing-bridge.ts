import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { accessOf, secretOf } from '#infra/commands/kit/host-access.ts';
import { signedHeaders } from '#shared/middleware/request-signature.ts';

/** What a telephone system may tell of a ring, beside that it rings. */
export interface RingTold {
  readonly number?: string;
  readonly position?: { readonly longitude: number; readonly latitude: number; readonly datum: 'WGS-84' };
  readonly accuracyMeters?: number;
  readonly mode?: 'real' | 'test' | 'drill';
  /** When it rang, where that is told late, epoch milliseconds. */
  readonly at?: number;
}

/** A telephone system at a running host. */
export interface RingingBridge {
  /** A telephone rings. @returns the call's id, as the API knows it */
  ring(line: string, told?: RingTold): Promise<string>;
  answered(line: string, extension: string, at?: number): Promise<void>;
  abandoned(line: string): Promise<void>;
}

/** Connects a telephone system of this name to a host. */
export const connectRinging = async (address: string, name: string, centre = 'yanhu'): Promise<RingingBridge> => {
  const host = accessOf(address);
  const secret = await secretOf(host, `bridge/${name}`);
  let sequence = 0;
  const tell = async (line: string, said: object): Promise<void> => {
    const at = Date.now();
    sequence += 1;
    const body = JSON.stringify({ events: [{ sequence, callId: line, at, ...said }] });
    const response = await fetch(`${host.url}/centres/${centre}/telephony/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', ...signedHeaders(secret, { body, at }) }, body });
    if (!response.ok) throw new Error(`Cannot ring: the host answered ${String(response.status)} ${await response.text()}`);
  };
  return {
    ring: async (line, told = {}) => {
      await tell(line, { kind: 'ringing', ...told });
      return callIdOf(name, line);
    },
    answered: (line, extension, at) => tell(line, { kind: 'answered', extension, ...(at !== undefined && { at }) }),
    abandoned: (line) => tell(line, { kind: 'abandoned' }),
  };
};
