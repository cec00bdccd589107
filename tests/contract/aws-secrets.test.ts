import { createHmac } from 'node:crypto';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createDerivedSecrets } from '#shared/ports/aws/kms/derived-secrets.ts';
import { secretsContract } from './secrets-contract.ts';

const kms = mockClient(KMSClient);
const macOf = (message: Uint8Array | undefined): Uint8Array<ArrayBuffer> => new Uint8Array(createHmac('sha256', 'a key of KMS').update(message ?? '').digest());
let failures = 0;
kms.on(GenerateMacCommand).callsFake(({ Message }: { Message?: Uint8Array }) => {
  if (failures-- > 0) throw new Error('busy');
  return { Mac: macOf(Message) };
});
const open = () => createDerivedSecrets({ kms: new KMSClient({ region: 'eu-central-1' }), keyId: 'key-1' });

describe('the secrets of a stage', () => {
  secretsContract(open);
  it('are asked for once each, under the stage’s key', async () => {
    kms.resetHistory();
    const secrets = open();
    await Promise.all([secrets.derive('yanhu', 'bridge/main'), secrets.derive('yanhu', 'bridge/main')]);
    await secrets.derive('yanhu', 'bridge/main');
    expect(kms.commandCalls(GenerateMacCommand).map(({ args: [{ input }] }) => input.KeyId)).toEqual(['key-1']);
  });
  it('are asked for again after KMS failed', async () => {
    failures = 1;
    const secrets = open();
    await expect(secrets.derive('yanhu', 'bridge/main')).rejects.toThrow('busy');
    expect((await secrets.derive('yanhu', 'bridge/main')).byteLength).toBe(32);
  });
});
