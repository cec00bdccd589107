import { Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { logBucket, privateBucket } from '../constructs/private-bucket.ts';

/** Where the screens are served from, which send and fetch files. */
export interface FilesStackProps extends StackProps {
  readonly webDomain: string;
}

/** Photos, sealed by the phones that send them; the keys lie in the table, under those of the patients. */
export class FilesStack extends Stack {
  readonly bucketName: string;

  constructor(scope: Construct, id: string, { webDomain, ...props }: FilesStackProps) {
    super(scope, id, props);
    const bucket = privateBucket(this, 'Files', { logs: logBucket(this, 'AccessLogs') });
    bucket.addCorsRule({ allowedOrigins: [`https://${webDomain}`], allowedMethods: [HttpMethods.PUT, HttpMethods.GET], allowedHeaders: ['content-type'] });
    // Exported under a name of its own, by which the rights on it can be explained.
    this.bucketName = this.exportValue(bucket.bucketName, { name: `${this.stackName}-bucket` });
  }
}
