import { Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethods, type Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { logBucket, privateBucket } from '../constructs/private-bucket.ts';

/** Where the screens are served from, which send and fetch files. */
export interface FilesStackProps extends StackProps {
  readonly webDomain: string;
}

/** Photos, sealed by the phones that send them; the keys lie in the table, under those of the patients. */
export class FilesStack extends Stack {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { webDomain, ...props }: FilesStackProps) {
    super(scope, id, props);
    this.bucket = privateBucket(this, 'Files', { logs: logBucket(this, 'AccessLogs') });
    this.bucket.addCorsRule({ allowedOrigins: [`https://${webDomain}`], allowedMethods: [HttpMethods.PUT, HttpMethods.GET], allowedHeaders: ['content-type'] });
  }
}
