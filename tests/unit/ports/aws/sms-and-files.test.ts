import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createS3Files } from '#shared/ports/aws/s3/s3-files.ts';
import { createSnsSms } from '#shared/ports/aws/sns/sns-sms.ts';

describe('short messages by SNS', () => {
  const client = new SNSClient({ region: 'eu-central-1' });
  const sns = mockClient(client);
  const sms = createSnsSms(client);

  it('are sent as transactional ones', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'one' });
    expect(await sms.send({ to: '+8613800000000', text: 'https://example.org/l/1' })).toBe('sent');
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toEqual({
      PhoneNumber: '+8613800000000',
      Message: 'https://example.org/l/1',
      MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
    });
  });

  it('say that they were not taken', async () => {
    sns.on(PublishCommand).rejects(new Error('OptedOut'));
    expect(await sms.send({ to: '+8613800000000', text: 'text' })).toBe('failed');
  });
});

describe('files in S3', () => {
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
  const client = new S3Client({ region: 'eu-central-1', credentials });
  const files = createS3Files({ client, bucket: 'files-bucket', clock: { now: () => 1_000, sleep: () => Promise.resolve() } });

  it('are sent by a request that signs type and size, for a quarter of an hour', async () => {
    const { method, url, headers, expiresAt } = await files.upload({ name: 'yanhu/one.jpg', contentType: 'image/jpeg', bytes: 18 });
    const { hostname, pathname, searchParams } = new URL(url);
    expect({ method, hostname, pathname, expiresAt }).toEqual({ method: 'PUT', hostname: 'files-bucket.s3.eu-central-1.amazonaws.com', pathname: '/yanhu/one.jpg', expiresAt: 901_000 });
    expect(headers).toEqual({ 'content-type': 'image/jpeg', 'content-length': '18' });
    expect(searchParams.get('X-Amz-Expires')).toBe('900');
    expect(searchParams.get('X-Amz-SignedHeaders')?.split(';')).toEqual(expect.arrayContaining(['content-length', 'content-type', 'host']));
  });

  it('are fetched by a signed request', async () => {
    const { method, url } = await files.download('yanhu/one.jpg');
    expect(method).toBe('GET');
    expect(new URL(url).searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('do not leave their folder', async () => {
    await expect(files.download('../other')).rejects.toThrow('Cannot keep the file: its name is "../other"');
  });
});
