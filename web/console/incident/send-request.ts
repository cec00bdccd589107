import { createContext, use } from 'react';
import type { SendHow } from '../command/console-command.ts';
import type { Demand } from './use-recommendation.ts';

/** A unit is to be sent by a key or the command line, once the ranking is there. */
export interface SendRequest {
  readonly demand: Demand;
  /** Without one as the ranking says: dispatched, or diverted. */
  readonly how?: SendHow | undefined;
  /** Without one the recommended unit. */
  readonly unitId?: string | undefined;
  /** Tells two equal requests apart. */
  readonly askedAt: number;
}

/** The request that stands, and how it is done with. */
export interface SendRequests {
  readonly request: SendRequest | undefined;
  readonly done: () => void;
}

/** Holds the request; only the console's screen provides it. */
export const SendRequestContext = createContext<SendRequests>({ request: undefined, done: () => undefined });

/** The request that stands. */
export const useSendRequest = (): SendRequests => use(SendRequestContext);
