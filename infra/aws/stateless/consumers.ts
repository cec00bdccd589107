import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, StartingPosition, type Alias } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { DynamoEventSource, SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { busRules, type streamConsumers } from '#shared/api/triggers.ts';
import { BUS_SOURCE } from '#shared/ports/bus-envelope.ts';
import type { StageResources } from '../stage-resources.ts';
import { STREAM_FILTERS } from '../stream-filters.ts';

/** Positions of a second are one message to a screen. */
const STREAM_WINDOW = Duration.seconds(1);
const MOST_CHANGES_A_BATCH = 100;
/** A batch that fails is halved until the one bad change stands alone; after so many tries it must not block its partition. */
const MOST_STREAM_TRIES = 8;
const MOST_TIMERS_A_BATCH = 10;
const BUS_RETRIES = 2;

/** Wakes a consumer with the changes of the table that concern it. */
export const consumeStream = ({ name, alias, stage }: { readonly name: (typeof streamConsumers)[number]; readonly alias: Alias; readonly stage: StageResources }): void =>
  alias.addEventSource(
    new DynamoEventSource(stage.table, {
      // From the oldest change that is kept: a consumer that is made anew misses nothing, and repeats are legal.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: MOST_CHANGES_A_BATCH,
      maxBatchingWindow: STREAM_WINDOW,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: MOST_STREAM_TRIES,
      filters: [FilterCriteria.filter(STREAM_FILTERS[name])],
      onFailure: new SqsDlq(stage.deadLetters),
    }),
  );

/** Wakes a consumer with the events of the bus that it hears. */
export const consumeBus = (
  scope: Construct,
  { name, alias, stage }: { readonly name: keyof typeof busRules; readonly alias: Alias; readonly stage: StageResources },
): void => {
  alias.configureAsyncInvoke({ retryAttempts: BUS_RETRIES, onFailure: new SqsDestination(stage.deadLetters) });
  new Rule(scope, `Rule-${name}`, {
    eventBus: stage.bus,
    eventPattern: { source: [BUS_SOURCE], detailType: [...busRules[name]] },
    targets: [new LambdaFunction(alias)],
  });
};

/** Wakes what looks after fired timers; each that fails comes again alone. */
export const consumeTimers = ({ alias, stage }: { readonly alias: Alias; readonly stage: StageResources }): void =>
  alias.addEventSource(new SqsEventSource(stage.timers.queue, { batchSize: MOST_TIMERS_A_BATCH, reportBatchItemFailures: true }));
