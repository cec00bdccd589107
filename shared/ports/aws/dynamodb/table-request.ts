import type { CreateTableInput, UpdateTimeToLiveInput } from '@aws-sdk/client-dynamodb';
import { TIME_TO_LIVE_ATTRIBUTE } from '#shared/ports/item-image.ts';

/** The table's sparse indexes: their names (DynamoDB wants three characters) and the attributes that hold their keys. */
export const TABLE_INDEXES = {
  i1: { name: 'index-i1', pk: 'i1pk', sk: 'i1sk' },
  i2: { name: 'index-i2', pk: 'i2pk', sk: 'i2sk' },
} as const;

const keySchema = (pk: string, sk: string): CreateTableInput['KeySchema'] => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
];

/** The item table for an endpoint that CDK does not deploy to, such as DynamoDB Local; the stack's table has the same shape. */
export const tableRequest = (table: string): CreateTableInput => ({
  TableName: table,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keySchema('pk', 'sk'),
  AttributeDefinitions: ['pk', 'sk', ...Object.values(TABLE_INDEXES).flatMap(({ pk, sk }) => [pk, sk])].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
  GlobalSecondaryIndexes: Object.values(TABLE_INDEXES).map(({ name, pk, sk }) => ({
    IndexName: name,
    KeySchema: keySchema(pk, sk),
    Projection: { ProjectionType: 'ALL' },
  })),
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
});

/** Lets DynamoDB clear expired items away. */
export const timeToLiveRequest = (table: string): UpdateTimeToLiveInput => ({
  TableName: table,
  TimeToLiveSpecification: { AttributeName: TIME_TO_LIVE_ATTRIBUTE, Enabled: true },
});
