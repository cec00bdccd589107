import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** One address may ask so often in five minutes; a county hall behind one address stays well below. */
const MOST_REQUESTS_PER_ADDRESS = 10_000;

/** AWS's own rule groups that fit an API of JSON and a static web. */
const RULE_GROUPS = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'] as const;

const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true });

const managed = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: visibility(name),
});

/** A web firewall: AWS's rule groups and a limit on what one address may ask. */
export class FirewallRules extends Construct {
  readonly arn: string;

  constructor(construct: Construct, id: string, { scope }: { readonly scope: 'REGIONAL' | 'CLOUDFRONT' }) {
    super(construct, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope,
      defaultAction: { allow: {} },
      visibilityConfig: visibility('firewall'),
      rules: [
        {
          name: 'rate',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: MOST_REQUESTS_PER_ADDRESS, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('rate'),
        },
        ...RULE_GROUPS.map((name, place) => managed(name, place + 1)),
      ],
    });
    this.arn = acl.attrArn;
  }
}
