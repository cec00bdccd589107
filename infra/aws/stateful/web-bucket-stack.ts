import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { logBucket, privateBucket } from '../constructs/private-bucket.ts';

/** The screens where there is no origin access control: a private bucket for whatever the operator serves the web with. */
export class WebBucketStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const { bucketName } = privateBucket(this, 'Screens', { logs: logBucket(this, 'AccessLogs') });
    new CfnOutput(this, 'Bucket', { value: bucketName, description: 'Where the screens are copied to' });
  }
}
