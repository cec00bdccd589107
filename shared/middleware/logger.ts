import { Logger } from '@aws-lambda-powertools/logger';

/** The log of one function: facts with ids as fields under a constant message; never a body, a name or a number. */
export const loggerOf = (name: string): Logger => new Logger({ serviceName: 'yike', persistentKeys: { function: name } });
