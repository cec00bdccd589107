import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import type { Language } from '#web/kit/language/language.ts';

/** Places of care to choose from, the highest tier first; village clinics only where asked for. */
export const facilityOptions = (
  { centre }: CentreIndex,
  language: Language,
  { withClinics = false, inNetworkOnly = false }: { readonly withClinics?: boolean; readonly inNetworkOnly?: boolean } = {},
): { value: string; label: string }[] =>
  centre.facilities
    .filter(({ tier, inNetwork }) => (withClinics || tier !== 'village-clinic') && (inNetwork || !inNetworkOnly))
    .toSorted((a, b) => tierRank(b.tier) - tierRank(a.tier))
    .map((facility) => ({ value: facility.id, label: nameIn(facility, language) }));
