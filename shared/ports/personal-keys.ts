/** One key a person; destroying it makes everything written under it unreadable, in every copy and backup. */
export interface PersonalKeys {
  /** The person's 256-bit key, made on first use. */
  create(centre: string, personId: string): Promise<Uint8Array>;
  /** The key, or nothing once destroyed or never made. */
  find(centre: string, personId: string): Promise<Uint8Array | undefined>;
  destroy(centre: string, personId: string): Promise<void>;
}
