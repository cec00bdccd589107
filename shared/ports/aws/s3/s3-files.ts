import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Clock } from '../../clock.ts';
import { checkFileName, SIGNED_REQUEST_MILLISECONDS, type Files } from '../../files.ts';

/** The type and the size are signed, so that S3 refuses any other. */
const SIGNED_HEADERS = new Set(['content-type', 'content-length']);

/** Files in a bucket, by presigned requests. */
export const createS3Files = ({ client, bucket, clock }: { readonly client: S3Client; readonly bucket: string; readonly clock: Clock }): Files => {
  const expiresIn = SIGNED_REQUEST_MILLISECONDS / 1000;
  return {
    upload: async ({ name, contentType, bytes }) => {
      checkFileName(name);
      const expiresAt = clock.now() + SIGNED_REQUEST_MILLISECONDS;
      const command = new PutObjectCommand({ Bucket: bucket, Key: name, ContentType: contentType, ContentLength: bytes });
      const url = await getSignedUrl(client, command, { expiresIn, signableHeaders: SIGNED_HEADERS, unhoistableHeaders: SIGNED_HEADERS });
      return { method: 'PUT', url, headers: { 'content-type': contentType, 'content-length': String(bytes) }, expiresAt };
    },
    download: async (name) => {
      checkFileName(name);
      const expiresAt = clock.now() + SIGNED_REQUEST_MILLISECONDS;
      const url = await getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: name }), { expiresIn });
      return { method: 'GET', url, headers: {}, expiresAt };
    },
  };
};
