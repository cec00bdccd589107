/** What the right side of the console works on. */
export type InHand =
  | { readonly kind: 'nothing' }
  /** A call being taken: one of the telephone system's, or one that came in otherwise. */
  | { readonly kind: 'call'; readonly callId?: string | undefined }
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'transfer'; readonly id: string }
  | { readonly kind: 'unit'; readonly id: string }
  /** What nobody did in time. */
  | { readonly kind: 'alarms' }
  /** What each facility can take now. */
  | { readonly kind: 'facilities' }
  /** The major incidents, or one of them. */
  | { readonly kind: 'majors'; readonly id?: string | undefined }
  /** What another leaves behind at the end of a shift. */
  | { readonly kind: 'handOver' }
  /** Orders by telephone, and the board on paper. */
  | { readonly kind: 'cutOff' }
  /** The list of closed roads. */
  | { readonly kind: 'closures' }
  /** A transfer being asked for; of a patient who is known already, or of one yet to be registered. */
  | { readonly kind: 'transferRequest'; readonly patientId?: string | undefined; readonly fromFacilityId?: string | undefined };

/** Nothing is worked on. */
export const NOTHING_IN_HAND: InHand = { kind: 'nothing' };

/** Whether the map's clicks place something now. */
export const isPlacing = (inHand: InHand): boolean => inHand.kind === 'call' || inHand.kind === 'incident' || inHand.kind === 'closures' || (inHand.kind === 'majors' && inHand.id !== undefined);
