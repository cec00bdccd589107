import { ClosedPart } from '#shared/schemas/road-closure.ts';

/** What is closed, in the words of the API. */
export const Closure = ClosedPart;
export type Closure = ClosedPart;
