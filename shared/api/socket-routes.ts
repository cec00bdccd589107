/** The WebSocket API's routes, by the `action` of a message, and the function behind each. */
export const socketRoutes = {
  $connect: 'connect-socket',
  subscribe: 'subscribe-socket',
  ping: 'subscribe-socket',
  $default: 'subscribe-socket',
  $disconnect: 'disconnect-socket',
} as const;

/** Where sockets open, at the origin of the screens; on AWS the stage of the WebSocket API is called so, and a path leads to it as it is. */
export const SOCKET_PATH = '/socket';

/** The function that decides whether a socket may open. */
export const SOCKET_AUTHORIZER = 'authorize-socket';

/** The member of a message that names its route. */
export const SOCKET_ROUTE_KEY = 'action';
