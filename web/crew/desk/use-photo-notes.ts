import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PhotoProgress } from '../patients/photo-note.ts';
import type { PhotoPreview } from '../patients/photo-preview.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { photosUnderWay, previewsOfRuns } from '../store/photo-store.ts';

/** The photos of the runs in hand, as the phone knows them. */
export interface PhotoNotes {
  readonly previews: readonly PhotoPreview[];
  readonly underWay: readonly PhotoProgress[];
  /** Looks into the store again, as after a photo was taken or a part was sent. */
  readonly refresh: () => void;
}

const NONE: Omit<PhotoNotes, 'refresh'> = { previews: [], underWay: [] };

/** Shows the crew its own photos while the run lasts; `runIds` is nothing until the board is known, for what belongs to no run is forgotten. */
export const usePhotoNotes = (store: CrewStore, runIds: readonly string[] | undefined): PhotoNotes => {
  const [notes, setNotes] = useState(NONE);
  const key = runIds?.join();
  const refresh = useCallback(() => {
    if (key === undefined) return;
    void Promise.all([previewsOfRuns(store, key.split(',')), photosUnderWay(store)]).then(([previews, underWay]) => setNotes({ previews, underWay }));
  }, [store, key]);
  useEffect(refresh, [refresh]);
  return useMemo(() => ({ ...notes, refresh }), [notes, refresh]);
};
