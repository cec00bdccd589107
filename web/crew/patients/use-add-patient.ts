import { useCallback } from 'react';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { holdOf } from '../queue/hold.ts';

/** Adds somebody who needs care, under an id that the phone makes: what follows about them needs no line. */
export const useAddPatient = (): ((incidentId: string) => void) => {
  const { queue } = useCrewDesk();
  return useCallback((incidentId) => void queue.add('register-patient', {}, { incidentId, patientId: newCommandId() }, holdOf('register-patient')), [queue]);
};
