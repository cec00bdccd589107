import type { ListedResponder, Village } from '#shared/schemas/centre.ts';

/** One village doctor to each of the 230 village clinics: that there are clinics is known, who works there is not and is nobody's name. */
export const respondersOfYanhu = (villages: readonly Village[]): readonly ListedResponder[] =>
  villages.map(({ id }) => ({ id: `${id}-doctor`, villageId: id, provenance: 'approximate' }));
