import { HttpAuthorizer, HttpAuthorizerType, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { routes, type RouteName } from '#shared/api/routes.ts';
import type { GatewayResources } from '../stage-resources.ts';

/** A row of the route table, on the API, behind the token check. */
export const addHttpRoute = (
  scope: Construct,
  { name, alias, gateway }: { readonly name: RouteName; readonly alias: IFunction; readonly gateway: GatewayResources },
): void => {
  const { method, path } = routes[name];
  new HttpRoute(scope, `Route-${name}`, {
    httpApi: gateway.httpApi,
    routeKey: HttpRouteKey.with(path, HttpMethod[method]),
    integration: new HttpLambdaIntegration(`Integration-${name}`, alias),
    authorizer: HttpAuthorizer.fromHttpAuthorizerAttributes(scope, `Authorizer-${name}`, {
      authorizerId: gateway.jwtAuthorizerId,
      authorizerType: HttpAuthorizerType.JWT,
    }),
  });
};
