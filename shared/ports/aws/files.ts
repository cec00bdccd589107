import { S3Client } from '@aws-sdk/client-s3';
import type { Files } from '../files.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { clock } from './clock.ts';
import { needEnvironment } from './need-environment.ts';
import { createS3Files } from './s3/s3-files.ts';

/** The files of the stage. */
export const files: Files = createS3Files({ client: new S3Client(CLIENT_DEFAULTS), bucket: needEnvironment('YIKE_FILES_BUCKET'), clock });
