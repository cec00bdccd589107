import type { ShortMessage, Sms } from '#shared/ports/sms.ts';

/** A carrier that keeps what it is given, and takes nothing while it is down. */
export interface RecordedSms extends Sms {
  readonly messages: readonly ShortMessage[];
  isDown: boolean;
}

/** A carrier without messages yet. */
export const recordedSms = (): RecordedSms => {
  const messages: ShortMessage[] = [];
  const carrier: RecordedSms = {
    messages,
    isDown: false,
    send: (message) => {
      if (carrier.isDown) return Promise.resolve('failed');
      messages.push(message);
      return Promise.resolve('sent');
    },
  };
  return carrier;
};
