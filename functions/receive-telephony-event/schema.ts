import * as z from 'zod';
import { CallOrigin, CaseNumber } from '#shared/schemas/call.ts';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { Extension } from '#shared/schemas/extension.ts';
import { Mode } from '#shared/schemas/mode.ts';

/** A telephone number as a network writes it; it is sealed at once. */
const TelephoneNumber = z.string().regex(/^\+?[0-9*# -]{1,31}$/, 'not a telephone number');

const numbered = {
  /** One more with each event of the bridge. */
  sequence: z.number().int().positive(),
};
const told = {
  ...numbered,
  /** The telephone system's own name of the call. */
  callId: z.string().min(1).max(128),
  /** When it happened, by the bridge's clock, epoch milliseconds. */
  at: z.number().int().positive(),
};

/** An event of any telephone system, as its bridge translates it. */
export const GenericEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    ...told,
    kind: z.literal('ringing'),
    number: TelephoneNumber.optional(),
    line: z.string().max(64).optional(),
    origin: CallOrigin.default('120'),
    /** The case number of the service that hands the call over; it hears under it what becomes of the call. */
    caseNumber: CaseNumber.optional(),
    /** Where the operator says that the caller is. */
    position: DatumCoordinate.optional(),
    accuracyMeters: z.number().min(0).max(100_000).optional(),
    mode: Mode.default('real'),
  }),
  z.strictObject({ ...told, kind: z.literal('answered'), extension: Extension }),
  z.strictObject({ ...told, kind: z.literal('abandoned') }),
  z.strictObject({ ...told, kind: z.literal('ended') }),
  z.strictObject({ ...told, kind: z.literal('recorded'), recordingId: z.string().min(1).max(128) }),
]);
export type GenericEvent = z.infer<typeof GenericEvent>;

/** A contact event of Amazon Connect as EventBridge delivers it, of which we read these fields; AWS adds others over time. */
export const ContactEvent = z.looseObject({
  time: z.iso.datetime(),
  detail: z.looseObject({
    eventType: z.string(),
    contactId: z.string().min(1).max(128),
    /** The first contact of a call that was handed from one to another. */
    initialContactId: z.string().min(1).max(128).optional(),
    channel: z.string(),
    initiationMethod: z.string().optional(),
    initiationTimestamp: z.iso.datetime().optional(),
    disconnectTimestamp: z.iso.datetime().optional(),
    agentInfo: z.looseObject({ agentArn: z.string(), connectedToAgentTimestamp: z.iso.datetime().optional() }).optional(),
  }),
});
/** A contact event with its number in the bridge's row; the caller's number is not in it, the bridge adds it. */
export const AmazonConnectEvent = z.strictObject({ ...numbered, contactEvent: ContactEvent, number: TelephoneNumber.optional() });
export type AmazonConnectEvent = z.infer<typeof AmazonConnectEvent>;

/** What a bridge tells, in any order and any number of times; empty to hear where it stands. */
export const ReceiveTelephonyEventRequest = z.strictObject({
  events: z.array(z.union([GenericEvent, AmazonConnectEvent])).max(100).readonly(),
  /** The bridge's row begins here: what came before is lost to it, or was counted otherwise. */
  countingFrom: z.number().int().positive().optional(),
});
/** The last number up to which every event was taken: the bridge sends again what comes after. */
export const ReceiveTelephonyEventResponse = z.strictObject({ lastSequence: z.number().int().min(0) });
