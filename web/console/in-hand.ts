/** What the right side of the console works on. */
export type InHand =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'call' }
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'transfer'; readonly id: string }
  /** The list of closed roads. */
  | { readonly kind: 'closures' }
  /** A transfer being asked for; of a patient who is known already, or of one yet to be registered. */
  | { readonly kind: 'transferRequest'; readonly patientId?: string | undefined; readonly fromFacilityId?: string | undefined };

/** Nothing is worked on. */
export const NOTHING_IN_HAND: InHand = { kind: 'nothing' };

/** Whether the map's clicks place something now. */
export const isPlacing = (inHand: InHand): boolean => inHand.kind === 'call' || inHand.kind === 'incident' || inHand.kind === 'closures';
