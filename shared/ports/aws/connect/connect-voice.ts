import { StartOutboundVoiceContactCommand, type ConnectClient, type StartOutboundVoiceContactRequest } from '@aws-sdk/client-connect';
import type { Voice, VoiceCall } from '../../voice.ts';

/** The instance that calls, the flow that speaks, and the number that is shown. */
export interface ConnectLine {
  readonly instanceId: string;
  readonly flowId: string;
  readonly from: string;
}

/** The contact that rings the telephone; the flow reads out what the attribute names. */
const outboundContactRequest = ({ to, says }: VoiceCall, { instanceId, flowId, from }: ConnectLine): StartOutboundVoiceContactRequest => ({
  InstanceId: instanceId,
  ContactFlowId: flowId,
  DestinationPhoneNumber: to,
  SourcePhoneNumber: from,
  Attributes: { says },
});

/** Voice calls by Amazon Connect. A number that it will not call, or a line that is down, is `failed`: the alert goes on by its other ways. */
export const createConnectVoice = ({ client, ...line }: ConnectLine & { readonly client: Pick<ConnectClient, 'send'> }): Voice => ({
  call: async (call) => {
    try {
      await client.send(new StartOutboundVoiceContactCommand(outboundContactRequest(call, line)));
      return 'sent';
    } catch {
      return 'failed';
    }
  },
});
