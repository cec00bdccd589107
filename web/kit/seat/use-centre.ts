import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import { indexCentre, type CentreIndex } from '../centre-index.ts';
import type { Bearer } from '../sign-in/bearer.ts';
import { pageClient } from '../page-client.ts';

/** A seat's centre: the client that asks as it, and the pack, which nothing can be shown without. */
export interface SeatCentre {
  readonly client: Client;
  readonly index: CentreIndex | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Loads a centre's pack as the bearer may see it. */
export const useCentre = (name: string, bearer: Bearer): SeatCentre => {
  const client = useMemo(() => pageClient(bearer), [bearer]);
  const [index, setIndex] = useState<CentreIndex>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const left = new AbortController();
    client
      .call('get-centre', { centre: name }, { signal: left.signal })
      .then((centre) => {
        setIndex(indexCentre(centre));
        setHasFailed(false);
      })
      .catch(() => {
        if (!left.signal.aborted) setHasFailed(true);
      });
    return () => left.abort();
  }, [client, name, attempt]);
  return { client, index, hasFailed, retry: useCallback(() => setAttempt((before) => before + 1), []) };
};
