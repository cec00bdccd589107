import { useRef } from 'react';
import type { ProblemWords } from '#web/kit/press/problem-words.ts';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import { requestOf, type TransferDraft } from '#web/kit/transfers/transfer-draft.ts';
import { useFacility } from '../use-facility.ts';
import { identityOf, type PatientDraft } from './patient-draft.ts';

/** Registers a patient, says who it is, and asks for the transfer. What was done before a failure is not done again. */
export const useRequestTransfer = (): { readonly request: (draft: TransferDraft, patient: PatientDraft) => Promise<boolean>; readonly isPending: boolean; readonly problem: ProblemWords | undefined } => {
  const { facilityId } = useFacility();
  const register = useSeatPress('register-patient');
  const identify = useSeatPress('identify-patient');
  const ask = useSeatPress('request-transfer');
  const patientId = useRef<string>(undefined);
  const identified = useRef<string>(undefined);

  const request = async (draft: TransferDraft, patient: PatientDraft): Promise<boolean> => {
    patientId.current ??= (await register.press({}, { facilityId }))?.patientId;
    const id = patientId.current;
    if (id === undefined) return false;
    const identity = identityOf(patient);
    const said = JSON.stringify(identity);
    if (identity && identified.current !== said) {
      if (!(await identify.press({ patientId: id }, { identity }))) return false;
      identified.current = said;
    }
    return (await ask.press({}, requestOf(draft, id))) !== undefined;
  };
  return { request, isPending: register.isPending || identify.isPending || ask.isPending, problem: register.problem ?? identify.problem ?? ask.problem };
};
