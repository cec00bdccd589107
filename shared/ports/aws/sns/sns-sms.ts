import { PublishCommand, type PublishCommandInput, type SNSClient } from '@aws-sdk/client-sns';
import type { ShortMessage, Sms } from '../../sms.ts';

/** The request for one message: transactional, for it is worth more than its price. */
const publishRequest = ({ to, text }: ShortMessage): PublishCommandInput => ({
  PhoneNumber: to,
  Message: text,
  MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
});

/** Short messages by Amazon SNS. A message that is not taken is said to have failed: the next way is tried, not this one again. */
export const createSnsSms = (client: SNSClient): Sms => ({
  send: async (message) => {
    try {
      await client.send(new PublishCommand(publishRequest(message)));
      return 'sent';
    } catch {
      return 'failed';
    }
  },
});
