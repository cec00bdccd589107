import { clock } from '#ports/clock';
import { files } from '#ports/files';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { routes } from '#shared/api/routes.ts';
import { refuseForeignCare } from '#shared/decisions/refuse-foreign-care.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import { loadLog, readEntries } from '#shared/store/log.ts';
import { readPersonalData } from '#shared/store/vault.ts';
import { readAttachment, readVitals, type RecordPorts } from './read-recorded.ts';

/** Who a patient is, their vital signs and photos, for those in whose care they are; each look is logged. */
export const create = (ports: RecordPorts) =>
  httpHandler('get-patient-record', routes['get-patient-record'], async ({ params: { centre, patientId }, caller }) => {
    const { state: patient, version } = await loadLog(ports.itemStore, { centre, lifecycle: patientLifecycle, id: patientId });
    if (patient.status === 'absent') throw new NotFound('patient', patientId);
    await refuseForeignCare(ports.itemStore, { caller, patientId, patient });
    const look = { centre, by: caller.userId, why: `record of patient ${patientId}` };
    const identity = patient.status === 'identified' ? await readPersonalData(ports, patient.identity, look) : undefined;
    const entries = (await readEntries(ports.itemStore, { centre, kind: 'patient', id: patientId })).toSorted((one, other) => one.at - other.at);
    const ofType = (type: string) => entries.filter((entry) => entry.type === type);
    return {
      id: patientId,
      version,
      ...(identity && { identity }),
      vitals: await Promise.all(ofType('VitalsTaken').map((entry) => readVitals(ports, entry, look))),
      attachments: await Promise.all(ofType('AttachmentKept').map((entry) => readAttachment(ports, entry, look))),
    };
  });

export const handler = create({ clock, files, itemStore, personalKeys });
