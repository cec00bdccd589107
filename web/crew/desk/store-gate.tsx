import { useEffect, useState, type ReactNode } from 'react';
import { openCrewStore, type CrewStore } from '../store/crew-store.ts';

/** Opens the phone's store; nothing is shown before it is there, for a press must be safe. */
export const StoreGate = ({ children }: { readonly children: (store: CrewStore) => ReactNode }) => {
  const [store, setStore] = useState<CrewStore>();
  useEffect(() => {
    const opening = openCrewStore();
    void opening.then(setStore);
    return () => void opening.then((opened) => opened.close());
  }, []);
  return store ? children(store) : null;
};
