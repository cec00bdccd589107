/** A notice as it goes out: to which address, its text, and the headers that prove who sends it. */
export interface PartnerPost {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Notices to other services' systems. */
export interface PartnerNotices {
  /** Hands a notice over. @throws when the other side did not take it, so that whoever asked tries again */
  post(notice: PartnerPost): Promise<void>;
}
