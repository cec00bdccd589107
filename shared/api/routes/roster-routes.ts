import { GetRosterQuery, GetRosterResponse } from '#functions/get-roster/schema.ts';
import { PublishRosterRequest, PublishRosterResponse } from '#functions/publish-roster/schema.ts';
import { SignInCrewRequest, SignInCrewResponse } from '#functions/sign-in-crew/schema.ts';
import { SignOutCrewRequest, SignOutCrewResponse } from '#functions/sign-out-crew/schema.ts';
import { route, type Route } from '../route.ts';
import { FIELD, ROSTER_OWNERS, ROSTER_READERS } from './roles-of-routes.ts';

/** Who is on which unit, and which specialist is where. */
export const rosterRoutes = {
  'publish-roster': route({
    method: 'POST',
    path: '/centres/{centre}/roster',
    roles: ROSTER_OWNERS,
    summary: "Publishes a whole period's shifts and postings, as JSON or as the text of a roster.csv",
    request: PublishRosterRequest,
    response: PublishRosterResponse,
  }),
  'get-roster': route({
    method: 'GET',
    path: '/centres/{centre}/roster',
    roles: ROSTER_READERS,
    summary: 'The roster of a period, and the crews of the moment',
    query: GetRosterQuery,
    response: GetRosterResponse,
  }),
  'sign-in-crew': route({
    method: 'POST',
    path: '/centres/{centre}/units/{unitId}/crew',
    roles: FIELD,
    summary: 'Signs a crew in on its unit, or hands the unit over to it',
    request: SignInCrewRequest,
    response: SignInCrewResponse,
  }),
  'sign-out-crew': route({
    method: 'POST',
    path: '/centres/{centre}/units/{unitId}/crew/sign-out',
    roles: FIELD,
    summary: 'Signs members, or the whole crew, out of its unit',
    request: SignOutCrewRequest,
    response: SignOutCrewResponse,
  }),
} as const satisfies Record<string, Route>;
