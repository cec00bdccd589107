/** A notice as it goes out: to which address, its text, and the headers that prove who sends it. */
export interface PartnerPost {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Under this way a host of one machine keeps a drill's notices in its outbox. */
export const REHEARSED_WAY = 'partner-drill';

/** A notice of a drill: to which service it would have gone, and its text. */
export interface RehearsedNotice {
  readonly service: string;
  readonly body: string;
}

/** Notices to other services' systems. */
export interface PartnerNotices {
  /** Hands a notice over. @throws when the other side did not take it, so that whoever asked tries again */
  post(notice: PartnerPost): Promise<void>;
  /** Takes a notice of a drill. Nobody is told, by no platform; a host of one machine keeps it where the drill looks. */
  rehearse(notice: RehearsedNotice): Promise<void>;
}
