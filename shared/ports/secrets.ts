/** Secrets that both sides of a signature share, and keys that nobody else knows: each follows from the platform's one master, so that there is nothing to store or to lose. */
export interface Secrets {
  /** The 256-bit secret of a purpose at a centre, such as "bridge/main": always the same, and of no use for another purpose. */
  derive(centre: string, purpose: string): Promise<Uint8Array>;
}
