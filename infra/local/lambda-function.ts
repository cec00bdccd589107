import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** Lambda's context without the callbacks of its oldest interface. */
export type LambdaContext = Omit<Context, 'done' | 'fail' | 'succeed'>;

/** A function as the gateways see it. */
export type LambdaFunction = (event: unknown, context: LambdaContext) => Promise<unknown>;

/** Finds a function by its name; it is loaded on its first use, as a cold start would. */
export type FunctionSource = (name: string) => Promise<LambdaFunction>;

/** API Gateway gives a function so long. */
const LONGEST_RUN_MILLISECONDS = 29_000;
const MEMORY_MEGABYTES = '1024';

const contextOf = (name: string): LambdaContext => {
  const endsAt = performance.now() + LONGEST_RUN_MILLISECONDS;
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: MEMORY_MEGABYTES,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - performance.now()),
  };
};

/** Calls a function as Lambda would: the event with a context of its own. */
export const invoke = async (functions: FunctionSource, name: string, event: unknown): Promise<unknown> =>
  (await functions(name))(event, contextOf(name));
