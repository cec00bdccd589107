/** A short message to one telephone. Its words are shown to whoever holds the telephone, and are kept nowhere. */
export interface ShortMessage {
  /** The telephone's number, in international form. */
  readonly to: string;
  readonly text: string;
}

/** Short messages, for links to callers and for those whom no screen reaches. */
export interface Sms {
  /** Hands the message over to whoever delivers it. @returns `failed` when it was not taken */
  send(message: ShortMessage): Promise<'sent' | 'failed'>;
}
