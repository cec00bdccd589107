/** A call that a machine makes. What it says is one of the centre's own announcements, so that no word of a caller leaves the system. */
export interface VoiceCall {
  /** The telephone's number. */
  readonly to: string;
  readonly says: 'order-waiting' | 'village-doctor-needed';
}

/** Voice calls to telephones that must not be missed. */
export interface Voice {
  /** Hands the call over to whoever makes it. @returns `failed` when it was not taken */
  call(call: VoiceCall): Promise<'sent' | 'failed'>;
}
