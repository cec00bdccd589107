import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnGeofenceCollection, CfnTracker, CfnTrackerConsumer } from 'aws-cdk-lib/aws-location';
import type { Construct } from 'constructs';

/** Positions of vehicles that report to Amazon Location, and the fences that tell an arrival. */
export class LocationStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { readonly stageName: string }) {
    super(scope, id, props);
    const { stageName } = props;
    // Fixes closer than the accuracy of a phone are one place, which keeps a parked ambulance from crossing fences.
    const tracker = new CfnTracker(this, 'Vehicles', { trackerName: `yike-${stageName}-vehicles`, positionFiltering: 'AccuracyBased', eventBridgeEnabled: false });
    const fences = new CfnGeofenceCollection(this, 'Places', { collectionName: `yike-${stageName}-places` });
    new CfnTrackerConsumer(this, 'Arrivals', { trackerName: tracker.ref, consumerArn: fences.attrArn });
  }
}
