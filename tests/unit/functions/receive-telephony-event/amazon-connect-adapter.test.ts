import { describe, expect, it } from 'vitest';
import { factOfAmazonConnect } from '#functions/receive-telephony-event/amazon-connect-adapter.ts';
import { AmazonConnectEvent } from '#functions/receive-telephony-event/schema.ts';

const instance = 'arn:aws:connect:eu-central-1:111122223333:instance/12345678-1234-1234-1234-123456789012';
const contact = (eventType: string, said: object = {}) =>
  AmazonConnectEvent.parse({
    sequence: 1,
    number: '13900001234',
    contactEvent: {
      version: '0',
      'detail-type': 'Amazon Connect Contact Event',
      source: 'aws.connect',
      time: '2026-01-05T08:00:09Z',
      detail: { eventType, contactId: 'contact-1', channel: 'VOICE', initiationMethod: 'INBOUND', instanceArn: instance, initiationTimestamp: '2026-01-05T08:00:00.000Z', ...said },
    },
  });
const at = (time: string) => Date.parse(`2026-01-05T${time}Z`);

describe('a contact event of Amazon Connect', () => {
  it('that a call began tells of a ring, since then', () =>
    expect(factOfAmazonConnect(contact('INITIATED'))).toEqual({ callId: 'contact-1', at: at('08:00:00'), kind: 'ringing', origin: '120', mode: 'real', number: '13900001234' }));
  it('that an agent has it tells who answered, by the last part of the ARN', () => {
    const agentInfo = { agentArn: `${instance}/agent/0a1b2c`, connectedToAgentTimestamp: '2026-01-05T08:00:06.000Z' };
    expect(factOfAmazonConnect(contact('CONNECTED_TO_AGENT', { agentInfo }))).toEqual({ callId: 'contact-1', at: at('08:00:06'), kind: 'answered', extension: '0a1b2c' });
  });
  it('that the line is closed tells the end', () =>
    expect(factOfAmazonConnect(contact('DISCONNECTED', { disconnectTimestamp: '2026-01-05T08:00:08Z' }))).toEqual({ callId: 'contact-1', at: at('08:00:08'), kind: 'ended' }));
  it('of a call that was handed over goes on with the same call', () =>
    expect(factOfAmazonConnect(contact('INITIATED', { contactId: 'contact-2', initialContactId: 'contact-1', initiationMethod: 'TRANSFER' }))).toMatchObject({ callId: 'contact-1' }));
  it('without a time of its own has that of its delivery', () => expect(factOfAmazonConnect(contact('DISCONNECTED'))).toMatchObject({ at: at('08:00:09') }));
  it.each([
    ['of a kind that tells nothing of a ring', contact('CONTACT_DATA_UPDATED')],
    ['of a kind that AWS will add', contact('SOMETHING_NEW')],
    ['of a chat', contact('INITIATED', { channel: 'CHAT' })],
    ['of a call that we make', contact('INITIATED', { initiationMethod: 'OUTBOUND' })],
  ])('%s is passed over', (_what, event) => expect(factOfAmazonConnect(event)).toBeUndefined());
});
