import { HttpAuthorizer, HttpAuthorizerType, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Route } from '#shared/api/route.ts';
import { routes, type RouteName } from '#shared/api/routes.ts';
import { explain } from '../explain.ts';
import type { GatewayResources } from '../stage-resources.ts';

const SIGNED = 'Another system calls this route and has no token: the function refuses every body that is not signed with the secret they share.';

const LINK = 'A caller for help opens this page from a short message and has no account: the function takes a one-time secret of 128 bits that expires, short bodies alone, and few instances of it run at once.';

/** A row of the route table, on the API, behind the token check; where the caller signs or holds a link instead, the function checks. */
export const addHttpRoute = (
  scope: Construct,
  { name, alias, gateway }: { readonly name: RouteName; readonly alias: IFunction; readonly gateway: GatewayResources },
): void => {
  const { method, path, auth }: Route = routes[name];
  const route = new HttpRoute(scope, `Route-${name}`, {
    httpApi: gateway.httpApi,
    routeKey: HttpRouteKey.with(path, HttpMethod[method]),
    integration: new HttpLambdaIntegration(`Integration-${name}`, alias),
    ...(auth === undefined && {
      authorizer: HttpAuthorizer.fromHttpAuthorizerAttributes(scope, `Authorizer-${name}`, {
        authorizerId: gateway.jwtAuthorizerId,
        authorizerType: HttpAuthorizerType.JWT,
      }),
    }),
  });
  if (auth !== undefined) explain(route, { 'AwsSolutions-APIG4': auth === 'signed' ? SIGNED : LINK });
};
