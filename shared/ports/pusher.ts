/** Sends a message to one open socket. */
export interface Pusher {
  /** @returns `gone` when nobody is at the other end any more, so that the caller forgets the socket. */
  post(connectionId: string, message: string): Promise<'sent' | 'gone'>;
}
