import { describe, expect, it } from 'vitest';
import { candidatesOf, type FacilityAway } from '#shared/domain/transfer/candidates-of.ts';
import type { Facility, Tier } from '#shared/schemas/centre.ts';

const facility = (id: string, tier: Tier, capabilities: Facility['capabilities'] = []): Facility => ({ id, name: id, tier, inNetwork: true, capabilities, position: [111, 35], provenance: 'proposed' });
const away = (id: string, tier: Tier, minutes: number, more: Partial<FacilityAway> = {}): FacilityAway => ({ facility: facility(id, tier), milliseconds: minutes * 60_000, isOpen: true, ...more });
const from = facility('township', 'township-health-centre');
const asked = (facilities: readonly FacilityAway[]): string[] => candidatesOf({ from, direction: 'up', requires: [] }, facilities).map(({ facilityId }) => facilityId);

describe('whom to ask for a patient', () => {
  it('goes up one tier after the other, within a tier the nearest by road first', () =>
    expect(asked([away('city', 'city-hospital', 5), away('far', 'county-hospital', 20), away('near', 'county-hospital', 10)])).toEqual(['near', 'far', 'city']));
  it('leaves out who is full or asks to be passed by', () => expect(asked([away('near', 'county-hospital', 10, { isOpen: false }), away('far', 'county-hospital', 20)])).toEqual(['far']));
  it('leaves out where no road leads', () => expect(asked([away('island', 'county-hospital', 0, { milliseconds: undefined })])).toEqual([]));
  it('leaves out who cannot do what is required', () => expect(candidatesOf({ from, direction: 'up', requires: ['stroke-centre'] }, [away('near', 'county-hospital', 10)])).toEqual([]));
});
