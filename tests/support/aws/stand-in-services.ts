import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

/** What a function sent to a service other than DynamoDB. */
export interface SentOut {
  readonly service: 'bus' | 'socket' | 'timer';
  readonly content: unknown;
}

/** EventBridge, SQS, Scheduler, KMS and the sockets' management API, as far as our requests go. */
export interface StandInServices {
  readonly endpoint: string;
  /** What was sent since the last time it was asked. */
  takeSent(): readonly SentOut[];
  close(): Promise<void>;
}

type Json = Record<string, unknown>;
type Answer = Json | { readonly status: number };

/** Starts the stand-ins on one port; a request tells its service by the target header or the path. */
export const startStandInServices = async (): Promise<StandInServices> => {
  let sent: SentOut[] = [];
  const keys = new Map<string, string>();

  const byTarget: Readonly<Record<string, (body: Json) => Answer>> = {
    'AWSEvents.PutEvents': ({ Entries: entries }) => {
      const list = entries as readonly { readonly DetailType: string; readonly Detail: string }[];
      sent.push(...list.map(({ DetailType: type, Detail: detail }) => ({ service: 'bus' as const, content: { type, detail: JSON.parse(detail) as unknown } })));
      return { FailedEntryCount: 0, Entries: list.map(() => ({ EventId: randomUUID() })) };
    },
    'AmazonSQS.SendMessage': ({ MessageBody: body }) => {
      sent.push({ service: 'timer', content: JSON.parse(String(body)) as unknown });
      return { MessageId: randomUUID(), MD5OfMessageBody: createHash('md5').update(String(body)).digest('hex') };
    },
    'TrentService.GenerateDataKey': ({ KeyId: keyId, EncryptionContext: context }) => {
      const [plain, wrapped] = [randomBytes(32).toString('base64'), randomBytes(64).toString('base64')];
      keys.set(wrapped + JSON.stringify(context), plain);
      return { KeyId: keyId, Plaintext: plain, CiphertextBlob: wrapped };
    },
    'TrentService.GenerateMac': ({ Message: message }) => ({ Mac: createHash('sha256').update(`secret ${String(message)}`).digest('base64') }),
    'TrentService.Decrypt': ({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: context }) => {
      const plain = keys.get(String(wrapped) + JSON.stringify(context));
      return plain === undefined ? { status: 400 } : { KeyId: keyId, Plaintext: plain };
    },
  };
  const byPath = (path: string, body: Buffer): Answer => {
    if (path.startsWith('/schedules/')) {
      sent.push({ service: 'timer', content: JSON.parse((JSON.parse(body.toString()) as { Target: { Input: string } }).Target.Input) as unknown });
      return { ScheduleArn: 'arn:schedule' };
    }
    if (!path.startsWith('/@connections/')) return { status: 404 };
    if (path.endsWith('gone')) return { status: 410 };
    sent.push({ service: 'socket', content: JSON.parse(body.toString()) as unknown });
    return {};
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks);
      const target = byTarget[String(request.headers['x-amz-target'])];
      const answer = target ? target(JSON.parse(body.toString()) as Json) : byPath(request.url ?? '', body);
      const status = typeof answer.status === 'number' ? answer.status : 200;
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', ...(status === 410 && { 'x-amzn-errortype': 'GoneException' }) });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
