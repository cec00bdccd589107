import { useEffect, useState } from 'react';
import { useCrewDesk } from './crew-desk.ts';

const KEY = 'yike.crew.last-run';

/** The run that the crew had last, also after the board has let it go: the return to the station is its last point. */
export const useLastRun = (): string | undefined => {
  const { runs, unitId } = useCrewDesk();
  const key = `${KEY}.${unitId}`;
  const [last, setLast] = useState(() => localStorage.getItem(key) ?? undefined);
  const id = runs.active?.id;
  const isHome = runs.unit?.status === 'atStation' || runs.unit?.status === 'offDuty';
  useEffect(() => {
    if (id !== undefined) localStorage.setItem(key, id);
    else if (isHome) localStorage.removeItem(key);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's storage is the outside world
    setLast(localStorage.getItem(key) ?? undefined);
  }, [id, isHome, key]);
  return last;
};
