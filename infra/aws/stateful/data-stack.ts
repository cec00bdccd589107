import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE_INDEXES } from '#shared/ports/aws/dynamodb/table-request.ts';
import { TIME_TO_LIVE_ATTRIBUTE } from '#shared/ports/item-image.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });
const PITR_DAYS = 35;

/** What must never be lost: the table of logs, snapshots and read models, and the keys above all personal keys and secrets. */
export class DataStack extends Stack {
  readonly table: Table;
  readonly masterKey: Key;
  readonly secretsKey: Key;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.table = new Table(this, 'Items', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: TIME_TO_LIVE_ATTRIBUTE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: PITR_DAYS },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const { name, pk, sk } of Object.values(TABLE_INDEXES)) {
      this.table.addGlobalSecondaryIndex({ indexName: name, partitionKey: text(pk), sortKey: text(sk), projectionType: ProjectionType.ALL });
    }
    this.masterKey = new Key(this, 'MasterKey', {
      description: 'Wraps the key of each person; without it all personal data is unreadable',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.secretsKey = new Key(this, 'SecretsKey', {
      description: 'Derives what a partner and the API sign with; with another key every partner needs a new secret',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
