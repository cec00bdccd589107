import type { CallDraft } from '../call/call-draft.ts';
import type { PlaceFound } from './use-place-search.ts';

/** What a found place says in the form of a call. One without borders of its own is a point, and its name stands as it was said. */
export const draftOfFound = ({ kind, id, name, position, townshipId }: PlaceFound): Pick<CallDraft, 'townshipId' | 'villageId' | 'point' | 'spoken'> => {
  switch (kind) {
    case 'township':
      return { townshipId: id, villageId: undefined, point: undefined };
    case 'village':
      return { villageId: id, townshipId, point: undefined };
    case 'facility':
    case 'station':
    case 'landmark':
    case 'road':
      return { point: position, spoken: name, townshipId, villageId: undefined };
  }
};
