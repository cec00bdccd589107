import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignPatient } from '#shared/decisions/refuse-foreign-patient.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { sealPersonalData } from '#shared/store/vault.ts';

interface Ports extends CommandPorts {
  readonly personalKeys: PersonalKeys;
}

/** Says who a patient is. The log holds a commitment; the words are sealed under the person's own key. */
export const create = (ports: Ports) =>
  commandHandler('identify-patient', ports, async ({ params: { patientId }, body, caller }, work) => {
    const patient = await loadKnown(work, patientLifecycle, patientId);
    await refuseForeignPatient(work, caller, patient);
    const identity = await sealPersonalData(work, ports.personalKeys, { personId: patientId, data: body.identity });
    work.append(patientLifecycle, patientId, decidePatient({ type: 'IdentifyPatient', identity }, patient));
    return moved(work, patientLifecycle, patientId);
  });

export const handler = create({ clock, itemStore, personalKeys });
