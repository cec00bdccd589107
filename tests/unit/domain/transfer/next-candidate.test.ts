import { describe, expect, it } from 'vitest';
import { nextCandidate, tierRank } from '#shared/domain/transfer/next-candidate.ts';
import type { AskedFacility } from '#shared/domain/transfer/transfer.ts';
import { county, otherSubCentre, subCentre } from '#tests/support/builders-transfer.ts';

const list = [subCentre, otherSubCentre, county];
const said = (answer: AskedFacility['answer'], ...facilityIds: readonly string[]): AskedFacility[] => facilityIds.map((facilityId) => ({ facilityId, answer }));

describe('whom to ask next', () => {
  it('is the first of the list, to begin with', () => expect(nextCandidate(list, [])).toBe(subCentre));
  it('is the next of the list after a refusal', () => expect(nextCandidate(list, said('declined', 'sub-centre'))).toBe(otherSubCentre));
  it('is one a tier up after silence', () => expect(nextCandidate(list, said('expired', 'sub-centre'))).toBe(county));
  it('is the next of the list after silence when there is none above', () => expect(nextCandidate(list, said('expired', 'county-hospital'))).toBe(subCentre));
  it('is again one of the tier that was passed over, when the tier above has declined', () =>
    expect(nextCandidate(list, [...said('expired', 'sub-centre'), ...said('declined', 'county-hospital')])).toBe(otherSubCentre));
  it('is nobody when all have been asked', () =>
    expect(nextCandidate(list, said('declined', 'sub-centre', 'other-sub-centre', 'county-hospital'))).toBeUndefined());
  it('is the first of the list after the silence of one that is not on it', () => expect(nextCandidate(list, said('expired', 'elsewhere'))).toBe(subCentre));
  it('counts the tiers from the village clinic up', () => expect([tierRank('village-clinic'), tierRank('city-hospital')]).toEqual([1, 5]));
});
