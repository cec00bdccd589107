import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CLIENT_DEFAULTS } from '../client-defaults.ts';
import { endpointFromEnvironment } from '../need-environment.ts';

/** This function's DynamoDB client; YIKE_DYNAMODB_ENDPOINT points it at DynamoDB Local. */
export const dynamoClient = new DynamoDBClient({ ...CLIENT_DEFAULTS, ...endpointFromEnvironment('YIKE_DYNAMODB_ENDPOINT') });
