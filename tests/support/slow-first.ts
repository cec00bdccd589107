import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where single files take up to minutes, the most waiting ones first: the types and the lint of a whole run still have a core then. */
const SLOW = ['tests/integration/drill/', 'tests/integration/aws/', 'tests/e2e/', 'tests/integration/centres/', 'tests/contract/', 'tests/faults/'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = SLOW.findIndex((folder) => moduleId.includes(`/${folder}`));
  return rank === -1 ? SLOW.length : rank;
};

/** Begins the slow files first, also on a machine that has never run them, so that no worker is left alone with one at the end. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
