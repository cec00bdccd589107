import type { CloudFormationStackArtifact, CloudAssembly } from 'aws-cdk-lib/cx-api';

/** A CloudFormation template, as far as it is looked into. */
export interface Template {
  readonly Resources?: Readonly<Record<string, { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>>; readonly DeletionPolicy?: string }>>;
}

/** The stacks of a synthesized app with their templates, by the stack's name. */
export const templatesOf = (assembly: CloudAssembly): ReadonlyMap<string, Template> =>
  new Map(assembly.stacksRecursively.map((stack: CloudFormationStackArtifact) => [stack.stackName, stack.template as Template]));

/** How many resources of each type there are, in the order of the types' names. */
export const resourceCounts = (templates: Iterable<Template>): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const { Resources: resources = {} } of templates) {
    for (const { Type: type } of Object.values(resources)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
};
