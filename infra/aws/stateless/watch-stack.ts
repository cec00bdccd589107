import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Dashboard, GraphWidget, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { streamConsumers } from '#shared/api/triggers.ts';
import type { YikeFunction } from '../constructs/yike-function.ts';
import { planOf } from '../function-plans.ts';
import { portsOfFunction } from '../ports-of-function.ts';

/** What is watched. */
export interface WatchStackProps extends StackProps {
  readonly alarmEmail: string;
  readonly functions: ReadonlyMap<string, YikeFunction>;
  readonly deadLetters: Readonly<Record<string, IQueue>>;
}

/** A screen that is so far behind shows yesterday's fleet. */
const MOST_FEED_LAG_MILLISECONDS = 10_000;
const ONE_MINUTE = Duration.minutes(1);
const NAMESPACE = 'Yike';

/** Whether a function falls back to the straight line, and says so, when its roads are missing. */
const isByRoad = (name: string): boolean => portsOfFunction(name).has('road-graphs') || portsOfFunction(name).has('travel-times');

/** What somebody must look at: an alarm each, one topic, one page of graphs. */
export class WatchStack extends Stack {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { alarmEmail, functions, deadLetters, ...props }: WatchStackProps) {
    super(scope, id, props);
    this.#topic = new Topic(this, 'Alarms', { enforceSSL: true });
    this.#topic.addSubscription(new EmailSubscription(alarmEmail));
    const all = [...functions];
    const lag = all.filter(([name]) => streamConsumers.some((consumer) => consumer === name)).map(([name, { alias }]) => this.#watch(`FeedLag-${name}`, alias.metric('IteratorAge', { statistic: 'Maximum', period: ONE_MINUTE }), MOST_FEED_LAG_MILLISECONDS));
    const letters = Object.entries(deadLetters).map(([name, queue]) => this.#watch(`Letters-${name}`, queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: ONE_MINUTE })));
    const errors = all.map(([name, { alias }]) => this.#watch(`Errors-${name}`, alias.metricErrors({ period: ONE_MINUTE })));
    const throttles = all.filter(([name]) => planOf(name).isOnCallPath).map(([name, { alias }]) => this.#watch(`Throttles-${name}`, alias.metricThrottles({ period: ONE_MINUTE })));
    const degraded = all.filter(([name]) => isByRoad(name)).map(([name, { logs }]) => this.#watch(`Degraded-${name}`, this.#degradedRouting(name, logs)));
    const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12 });
    new Dashboard(this, 'Board').addWidgets(
      graph('Feed lag, ms', lag),
      graph('Dead letters', letters),
      graph('Errors', errors),
      graph('Throttles on the call path', throttles),
      graph('Degraded routing', degraded),
      graph('Duration p95, ms', all.filter(([name]) => planOf(name).isOnCallPath).map(([, { alias }]) => alias.metricDuration({ statistic: 'p95', period: ONE_MINUTE }))),
    );
  }

  /** Alarms as soon as a metric is above the bound, and hands it back for the graphs. */
  #watch(id: string, metric: IMetric, above = 0): IMetric {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
    return metric;
  }

  /** Counts what a function logs when it answers with straight lines. */
  #degradedRouting(name: string, logs: YikeFunction['logs']): IMetric {
    const filter = new MetricFilter(this, `DegradedFilter-${name}`, {
      logGroup: logs,
      metricNamespace: NAMESPACE,
      metricName: `${Stack.of(this).stackName}-degraded-${name}`,
      filterPattern: FilterPattern.booleanValue('$.degraded', true),
      metricValue: '1',
    });
    return filter.metric({ statistic: 'Sum', period: ONE_MINUTE });
  }
}
