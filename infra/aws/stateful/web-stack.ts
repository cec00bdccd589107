import { join } from 'node:path';
import { CfnOutput, CrossStackReferences, Duration, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { apiBehaviors } from '../constructs/api-behaviors.ts';
import { FirewallRules } from '../constructs/firewall.ts';
import { logBucket, privateBucket } from '../constructs/private-bucket.ts';
import { ViewerLog } from '../constructs/viewer-log.ts';
import { contentPolicy } from '../content-policy.ts';
import { explain } from '../explain.ts';
import type { StageConfig } from '../stage-config.ts';
import type { GatewayResources } from '../stage-resources.ts';

/** Where the screens are served and whom their pages may talk to. */
export interface WebStackProps extends StackProps {
  readonly domain: string;
  readonly certificateArn: string;
  /** The region of the API and of the file store. */
  readonly apiRegion: StageConfig['region'];
  /** What answers the screens at their own origin. */
  readonly gateway: Pick<GatewayResources, 'httpApi' | 'webSocketStage'>;
  /** Where the pages reach to sign in. */
  readonly signInOrigins: readonly string[];
}

const ONE_YEAR = Duration.days(365);
const HTTPS_ALWAYS = { accessControlMaxAge: ONE_YEAR, includeSubdomains: true, override: true };
/** A hall of consoles and a carrier that puts all phones behind one address ask together; it is a tenth of what the gateway takes, as its throttle says. */
const MOST_REQUESTS_PER_ADDRESS = 30_000;
/** All that CloudFront would otherwise keep for ten seconds, and give to the next who asks: an order that was busy must be asked for again at once. */
const ERRORS = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504] as const;

/**
 * The screens and the API as one origin on CloudFront: a private bucket behind origin access control, the gateways under the paths of the API,
 * security headers, a firewall. It lives in us-east-1, as CloudFront asks.
 */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { domain, certificateArn, apiRegion, gateway, signInOrigins, ...props }: WebStackProps) {
    super(scope, id, props);
    // The gateways are in another region: CloudFormation reads their ids there, without functions that carry them over.
    CrossStackReferences.of(this).consume(ReferenceStrength.WEAK);
    const logs = logBucket(this, 'AccessLogs');
    const bucket = privateBucket(this, 'Screens', { logs });
    const distribution = new Distribution(this, 'Distribution', {
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: new FirewallRules(this, 'Firewall', { scope: 'CLOUDFRONT', mostRequestsPerAddress: MOST_REQUESTS_PER_ADDRESS }).arn,
      errorResponses: ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.#pageHeaders(contentPolicy({ region: apiRegion, signInOrigins })),
        functionAssociations: [{ function: this.#folderPage(), eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: this.#api(apiRegion.name, gateway),
    });
    new ViewerLog(this, 'ViewerLog', { distribution, bucket: logs });
    explain(distribution, {
      'AwsSolutions-CFR1': 'Crews cross borders with their phones; who may see anything is decided by sign-in and not by country.',
      'AwsSolutions-CFR3': 'It is logged in the newer way, beside the distribution, which alone can leave out paths with the ids of persons.',
    });
    new CfnOutput(this, 'Bucket', { value: bucket.bucketName, description: 'Where the screens are copied to' });
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId, description: 'What is invalidated after they are copied' });
    new CfnOutput(this, 'Address', { value: distribution.distributionDomainName, description: `What ${domain} points at, by CNAME or alias` });
  }

  #api(region: string, { httpApi, webSocketStage }: WebStackProps['gateway']): Record<string, BehaviorOptions> {
    const domainOf = (apiId: string): string => `${apiId}.execute-api.${region}.${this.urlSuffix}`;
    return apiBehaviors(this, { apiDomain: domainOf(httpApi.apiId), socketDomain: domainOf(webSocketStage.api.apiId), headers: this.#answerHeaders() });
  }

  #folderPage(): EdgeFunction {
    return new EdgeFunction(this, 'FolderPage', { code: FunctionCode.fromFile({ filePath: join(import.meta.dirname, 'folder-page.js') }), runtime: FunctionRuntime.JS_2_0 });
  }

  #pageHeaders(policy: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: HTTPS_ALWAYS,
      },
      customHeadersBehavior: { customHeaders: [{ header: 'permissions-policy', value: 'geolocation=(self), camera=(), microphone=()', override: true }] },
    });
  }

  /** What an answer needs that is no page: the page's own headers would weigh half a kilobyte each time. */
  #answerHeaders(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'AnswerHeaders', { securityHeadersBehavior: { contentTypeOptions: { override: true }, strictTransportSecurity: HTTPS_ALWAYS } });
  }
}
