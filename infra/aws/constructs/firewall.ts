import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** What a firewall stands before. */
export interface FirewallOptions {
  readonly scope: 'REGIONAL' | 'CLOUDFRONT';
  /** One address may ask so often in five minutes. */
  readonly mostRequestsPerAddress: number;
}

/**
 * Of AWS's own rules, those that would cut off the work itself: a roster, a batch of positions or a list of households is longer than 8 kB, telephone
 * systems name no browser, and what is written of a patient may look like anything. They are counted; functions parse every body strictly.
 */
const COUNTED_ONLY = ['SizeRestrictions_BODY', 'NoUserAgent_HEADER', 'CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY', 'EC2MetaDataSSRF_BODY'] as const;

/** AWS's own rule groups that fit an API of JSON and a static web, with what they only count. */
const RULE_GROUPS = {
  AWSManagedRulesAmazonIpReputationList: [],
  AWSManagedRulesCommonRuleSet: COUNTED_ONLY,
  AWSManagedRulesKnownBadInputsRuleSet: [],
} as const;

/** No samples: they hold whole addresses and headers, and so ids of persons and tokens. */
const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false });

const managed = (name: string, priority: number, countedOnly: readonly string[]): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ...(countedOnly.length > 0 && { ruleActionOverrides: countedOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } })) }),
    },
  },
  visibilityConfig: visibility(name),
});

/** A web firewall: AWS's rule groups and a limit on what one address may ask. */
export class FirewallRules extends Construct {
  readonly arn: string;

  constructor(construct: Construct, id: string, { scope, mostRequestsPerAddress }: FirewallOptions) {
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
          statement: { rateBasedStatement: { limit: mostRequestsPerAddress, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('rate'),
        },
        ...Object.entries(RULE_GROUPS).map(([name, countedOnly], place) => managed(name, place + 1, countedOnly)),
      ],
    });
    this.arn = acl.attrArn;
  }
}
