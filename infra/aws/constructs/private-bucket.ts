import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership, type BucketProps } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { explain } from '../explain.ts';

const BASE: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
};
/** Who looked at what may be asked for half a year later. */
const KEEP_ACCESS_LOGS = Duration.days(180);

/** A bucket for access logs; it stays when its stack goes. */
export const logBucket = (scope: Construct, id: string): Bucket => {
  const bucket = new Bucket(scope, id, { ...BASE, objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED, lifecycleRules: [{ expiration: KEEP_ACCESS_LOGS }] });
  explain(bucket, { 'AwsSolutions-S1': 'This bucket holds the access logs themselves; logging its own access would never end.' });
  return bucket;
};

/** A bucket that nobody reaches without being let in, whose accesses are logged. */
export const privateBucket = (scope: Construct, id: string, { logs }: { readonly logs: Bucket }): Bucket =>
  new Bucket(scope, id, { ...BASE, versioned: true, serverAccessLogsBucket: logs, serverAccessLogsPrefix: `${id.toLowerCase()}/` });
