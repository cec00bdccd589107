import { Stack } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** Who asked when, and what came of it; never a path or a query, which hold ids of persons and what was searched for, nor where one came from. */
const FIELDS = ['date', 'time', 'c-ip', 'cs-method', 'cs-protocol', 'sc-status', 'sc-bytes', 'time-taken', 'x-edge-location', 'x-edge-result-type', 'x-edge-request-id'] as const;

/** The access log of a distribution, by the way of logging that can leave fields out. It stands in us-east-1, as CloudFront asks. */
export class ViewerLog extends Construct {
  constructor(scope: Construct, id: string, { distribution, bucket }: { readonly distribution: IDistribution; readonly bucket: Bucket }) {
    super(scope, id);
    const { stackName, account, region, partition } = Stack.of(this);
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects(`AWSLogs/${account}/CloudFront/*`)],
        conditions: {
          StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:logs:${region}:${account}:delivery-source:*` },
        },
      }),
    );
    const name = `${stackName}-viewers`;
    const source = new CfnDeliverySource(this, 'Source', { name, logType: 'ACCESS_LOGS', resourceArn: distribution.distributionArn });
    const destination = new CfnDeliveryDestination(this, 'Destination', { name, destinationResourceArn: bucket.bucketArn, outputFormat: 'json' });
    const delivery = new CfnDelivery(this, 'Delivery', { deliverySourceName: name, deliveryDestinationArn: destination.attrArn, recordFields: [...FIELDS] });
    delivery.addResourceDependency(source);
    if (bucket.policy) delivery.node.addDependency(bucket.policy);
  }
}
