import type { FunctionSource, LambdaFunction } from './lambda-function.ts';

const loaded = new Map<string, Promise<LambdaFunction>>();

const load = async (name: string): Promise<LambdaFunction> => {
  try {
    const module = (await import(`#functions/${name}/handler.ts`)) as { handler: LambdaFunction };
    return module.handler;
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
};

/** The project's own functions, each imported when it is first called. The name comes from a route table. */
export const functions: FunctionSource = (name) => {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
};
