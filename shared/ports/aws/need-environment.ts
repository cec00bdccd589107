/** A variable that the stack sets for every function that uses the port. @throws at the cold start, so that a wrong deployment shows at once */
export const needEnvironment = (name: string): string => {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`Cannot start: the environment's "${name}" is not set`);
};

/** An endpoint other than AWS's own, for DynamoDB Local and stubs; nothing where the variable is not set. */
export const endpointFromEnvironment = (name: string): { readonly endpoint?: string } => {
  const endpoint = process.env[name];
  return endpoint ? { endpoint } : {};
};
