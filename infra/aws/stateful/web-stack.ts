import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { FirewallRules } from '../constructs/firewall.ts';
import { logBucket, privateBucket } from '../constructs/private-bucket.ts';
import { explain } from '../explain.ts';

/** Where the screens are served and whom their pages may talk to. */
export interface WebStackProps extends StackProps {
  readonly domain: string;
  readonly certificateArn: string;
  /** The region of the API. */
  readonly apiRegion: string;
  /** Where the pages reach to sign in. */
  readonly signInOrigins: readonly string[];
}

const ONE_YEAR = Duration.days(365);

/** Pages load nothing from elsewhere, and talk to the API, its sockets, the sign-in and the file store alone. */
const contentPolicy = (region: string, signInOrigins: readonly string[]): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    `connect-src 'self' https://*.execute-api.${region}.amazonaws.com wss://*.execute-api.${region}.amazonaws.com ${signInOrigins.join(' ')} https://*.s3.${region}.amazonaws.com`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The screens on CloudFront: a private bucket behind origin access control, security headers, a firewall. It lives in us-east-1, as CloudFront asks. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { domain, certificateArn, apiRegion, signInOrigins, ...props }: WebStackProps) {
    super(scope, id, props);
    const logs = logBucket(this, 'AccessLogs');
    const bucket = privateBucket(this, 'Screens', { logs });
    const distribution = new Distribution(this, 'Distribution', {
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: new FirewallRules(this, 'Firewall', { scope: 'CLOUDFRONT' }).arn,
      defaultRootObject: 'index.html',
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'distribution/',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.#headers(contentPolicy(apiRegion, signInOrigins)),
      },
    });
    explain(distribution, { 'AwsSolutions-CFR1': 'Crews cross borders with their phones; who may see anything is decided by sign-in and not by country.' });
  }

  #headers(policy: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: { accessControlMaxAge: ONE_YEAR, includeSubdomains: true, override: true },
      },
      customHeadersBehavior: { customHeaders: [{ header: 'permissions-policy', value: 'geolocation=(self), camera=(), microphone=()', override: true }] },
    });
  }
}
