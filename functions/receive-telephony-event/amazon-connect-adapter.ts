import type { AmazonConnectEvent } from './schema.ts';
import type { TelephonyFact } from './telephony-fact.ts';

/** Voice calls that came in, and their parts after a hand-over; calls out and chats are not ours. */
const INBOUND: readonly (string | undefined)[] = ['INBOUND', 'TRANSFER'];

/**
 * The fact in a contact event, or nothing where it tells nothing of a call for help. An agent's id, the last part of its ARN, is
 * the extension that a seat is bound to. A call that was handed over goes on under its first contact's id.
 * Event types: docs.aws.amazon.com/connect/latest/adminguide/contact-events.html
 */
export const factOfAmazonConnect = ({ contactEvent: { time, detail }, number }: AmazonConnectEvent): TelephonyFact | undefined => {
  const { eventType, contactId, initialContactId, channel, initiationMethod, initiationTimestamp, disconnectTimestamp, agentInfo } = detail;
  if (channel !== 'VOICE' || !INBOUND.includes(initiationMethod)) return undefined;
  const callId = initialContactId ?? contactId;
  const at = (stamp: string | undefined): number => millisecondsOf(stamp ?? time);
  switch (eventType) {
    case 'INITIATED':
      return { callId, at: at(initiationTimestamp), kind: 'ringing', origin: '120', mode: 'real', number };
    case 'CONNECTED_TO_AGENT':
      return agentInfo && { callId, at: at(agentInfo.connectedToAgentTimestamp), kind: 'answered', extension: agentInfo.agentArn.slice(agentInfo.agentArn.lastIndexOf('/') + 1) };
    case 'DISCONNECTED':
      // The first contact ends when it is handed over: the call goes on, and its last part's end is its end.
      return { callId, at: at(disconnectTimestamp), kind: 'ended' };
    default:
      return undefined;
  }
};

// eslint-disable-next-line no-restricted-globals -- reads a given time, not the clock
const millisecondsOf = (stamp: string): number => Date.parse(stamp);
