import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignCare } from '#shared/decisions/refuse-foreign-care.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { sealPersonalData } from '#shared/store/vault.ts';

interface Ports extends CommandPorts {
  readonly personalKeys: PersonalKeys;
}

/** Records a patient's vital signs, sealed under their own key. */
export const create = (ports: Ports) =>
  commandHandler('record-vitals', ports, async ({ params: { patientId }, body, caller }, work) => {
    const patient = await loadKnown(work, patientLifecycle, patientId);
    await refuseForeignCare(ports.itemStore, { caller, patientId, patient });
    const { deviceAt, clockOffsetMilliseconds } = body;
    const vitals = await sealPersonalData(work, ports.personalKeys, { personId: patientId, data: { vitals: body.vitals } });
    work.append(patientLifecycle, patientId, decidePatient({ type: 'TakeVitals', vitals }, patient), {
      ...(deviceAt !== undefined && { deviceAt }),
      ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }),
    });
    return moved(work, patientLifecycle, patientId);
  });

export const handler = create({ clock, itemStore, personalKeys });
