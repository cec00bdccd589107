import { ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { createConnectVoice } from '#shared/ports/aws/connect/connect-voice.ts';

const connect = mockClient(ConnectClient);
const voice = createConnectVoice({ client: new ConnectClient({ region: 'eu-central-1' }), instanceId: 'instance-1', flowId: 'flow-1', from: '+860359000000' });
beforeEach(() => connect.reset());

it('has the telephone called with the announcement', async () => {
  connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'contact-1' });
  expect(await voice.call({ to: '+860359000001', says: 'order-waiting' })).toBe('sent');
  expect(connect.commandCalls(StartOutboundVoiceContactCommand)[0]?.args[0].input).toEqual({
    InstanceId: 'instance-1',
    ContactFlowId: 'flow-1',
    DestinationPhoneNumber: '+860359000001',
    SourcePhoneNumber: '+860359000000',
    Attributes: { says: 'order-waiting' },
  });
});

it('says that a call was not taken', async () => {
  connect.on(StartOutboundVoiceContactCommand).rejects(new Error('DestinationNotAllowed'));
  expect(await voice.call({ to: '+860359000001', says: 'order-waiting' })).toBe('failed');
});
