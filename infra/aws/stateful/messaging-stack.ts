import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Archive, EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { BUS_SOURCE } from '#shared/ports/bus-envelope.ts';
import { explain } from '../explain.ts';
import type { TimerResources } from '../stage-resources.ts';

/** Partners and new consumers can be given this much of the past again. */
const ARCHIVE_DAYS = 90;
/** The longest that SQS keeps a message: two weekends to look after a dead letter. */
const DEAD_LETTER_DAYS = 14;
/** Lambda asks for six times the function's timeout. */
const TIMER_VISIBILITY = Duration.minutes(6);
const MOST_TIMER_TRIES = 5;

const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;
const LAST_STOP = 'This queue is where dead letters end; it has an alarm, and `npm run redrive` empties it.';

/** The bus with its archive, the timers' queue, and the queues where what failed waits to be looked after. */
export class MessagingStack extends Stack {
  readonly bus: EventBus;
  readonly timers: TimerResources;
  readonly deadLetters: Queue;
  readonly timerDeadLetters: Queue;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stageName: string }) {
    super(scope, id, props);
    this.bus = new EventBus(this, 'Bus');
    new Archive(this, 'Archive', { sourceEventBus: this.bus, eventPattern: { source: [BUS_SOURCE] }, retention: Duration.days(ARCHIVE_DAYS) });
    this.deadLetters = this.#lastStop('DeadLetters');
    this.timerDeadLetters = this.#lastStop('TimerDeadLetters');
    const queue = new Queue(this, 'Timers', {
      ...safe,
      visibilityTimeout: TIMER_VISIBILITY,
      deadLetterQueue: { queue: this.timerDeadLetters, maxReceiveCount: MOST_TIMER_TRIES },
    });
    const group = new CfnScheduleGroup(this, 'TimerGroup', { name: `yike-${props.stageName}-timers` });
    const senderRole = new Role(this, 'TimerSender', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    queue.grantSendMessages(senderRole);
    for (const [name, { queueUrl }] of Object.entries({ DeadLettersUrl: this.deadLetters, TimerDeadLettersUrl: this.timerDeadLetters, TimersUrl: queue })) {
      new CfnOutput(this, name, { value: queueUrl, description: 'For `npm run redrive`' });
    }
    this.timers = { queue, group: group.name!, senderRole };
  }

  #lastStop(id: string): Queue {
    const queue = new Queue(this, id, { ...safe, retentionPeriod: Duration.days(DEAD_LETTER_DAYS) });
    explain(queue, { 'AwsSolutions-SQS3': LAST_STOP });
    return queue;
  }
}
