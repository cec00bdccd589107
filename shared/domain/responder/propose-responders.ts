import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { TravelTimeSource, type TravelTime } from '#shared/schemas/travel-time.ts';
import type { Responder } from './responder.ts';

/** A village doctor who may be asked; one who arrives after the ambulance is not proposed. */
export const ProposedResponder = z.strictObject({
  responderId: Identifier,
  villageId: Identifier,
  meters: z.number().int(),
  /** From now to the arrival: setting out and the way, whole seconds. */
  etaSeconds: z.number().int(),
  source: TravelTimeSource,
  degraded: z.boolean(),
});
export type ProposedResponder = z.infer<typeof ProposedResponder>;

/** Why a village doctor who is near is not proposed. */
export const ResponderLeftOut = z.enum(['off-duty', 'engaged', 'no-road', 'too-far', 'asked-before', 'ambulance-first', 'enough-nearer']);
export type ResponderLeftOut = z.infer<typeof ResponderLeftOut>;

/** A village doctor who is near, with the way to the scene. */
export interface ResponderCandidate {
  readonly responderId: string;
  readonly villageId: string;
  readonly state: Responder;
  readonly drive: TravelTime;
}

/** Whom an incident may ask. */
export interface ResponderCall {
  readonly mostMeters: number;
  readonly setOffSeconds: number;
  /** How many more may be asked. */
  readonly places: number;
  /** Who was asked to this incident before. */
  readonly askedBefore: ReadonlySet<string>;
  /** Until the first ambulance is there, as promised; nothing where none is on its way. */
  readonly ambulanceSeconds: number | undefined;
}

/** The village doctors to ask, the nearest by road first, and for each of the others why not. */
export const proposeResponders = (candidates: readonly ResponderCandidate[], call: ResponderCall) => {
  const near: ProposedResponder[] = [];
  const leftOut: { readonly responderId: string; readonly because: ResponderLeftOut }[] = [];
  for (const { responderId, villageId, state, drive } of [...candidates].sort(byWay)) {
    const because = whyNot({ responderId, state, drive, asked: near.length }, call);
    if (because !== undefined || !drive.reachable) leftOut.push({ responderId, because: because ?? 'no-road' });
    else near.push({ responderId, villageId, meters: drive.meters, etaSeconds: etaOf(drive, call), source: drive.source, degraded: drive.degraded });
  }
  return { proposed: near, leftOut };
};

const whyNot = (
  { responderId, state, drive, asked }: Pick<ResponderCandidate, 'responderId' | 'state' | 'drive'> & { readonly asked: number },
  call: ResponderCall,
): ResponderLeftOut | undefined => {
  if (state.status === 'offDuty') return 'off-duty';
  if (state.status === 'engaged') return 'engaged';
  if (!drive.reachable) return 'no-road';
  if (drive.meters > call.mostMeters) return 'too-far';
  if (call.askedBefore.has(responderId)) return 'asked-before';
  if (call.ambulanceSeconds !== undefined && etaOf(drive, call) >= call.ambulanceSeconds) return 'ambulance-first';
  return asked >= call.places ? 'enough-nearer' : undefined;
};

const etaOf = ({ milliseconds }: Extract<TravelTime, { reachable: true }>, { setOffSeconds }: ResponderCall): number => setOffSeconds + Math.ceil(milliseconds / 1000);

const byWay = (one: ResponderCandidate, other: ResponderCandidate): number => metersOf(one) - metersOf(other) || one.responderId.localeCompare(other.responderId);

const metersOf = ({ drive }: ResponderCandidate): number => (drive.reachable ? drive.meters : Number.MAX_SAFE_INTEGER);
