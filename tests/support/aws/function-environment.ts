/** What the stack would set for a function, with every service but DynamoDB at one endpoint. */
export const functionEnvironment = ({ endpoint, table, centresFolder }: { readonly endpoint: string; readonly table: string; readonly centresFolder: string }): Record<string, string> => ({
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  YIKE_STAGE: 'test',
  YIKE_TABLE: table,
  YIKE_CENTRES: centresFolder,
  YIKE_MASTER_KEY: 'arn:aws:kms:eu-central-1:111122223333:key/1',
  YIKE_SECRETS_KEY: 'arn:aws:kms:eu-central-1:111122223333:key/2',
  YIKE_KMS_ENDPOINT: endpoint,
  YIKE_BUS: 'bus',
  YIKE_EVENTS_ENDPOINT: endpoint,
  YIKE_SOCKET_ENDPOINT: endpoint,
  YIKE_SQS_ENDPOINT: endpoint,
  YIKE_SCHEDULER_ENDPOINT: endpoint,
  YIKE_TIMERS_QUEUE_URL: `${endpoint}/queue`,
  YIKE_TIMERS_QUEUE_ARN: 'arn:aws:sqs:eu-central-1:111122223333:timers',
  YIKE_TIMERS_GROUP: 'timers',
  YIKE_TIMERS_ROLE_ARN: 'arn:aws:iam::111122223333:role/timers',
});
