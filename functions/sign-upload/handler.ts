import { files } from '#ports/files';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { refuseForeignCare } from '#shared/decisions/refuse-foreign-care.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Files } from '#shared/ports/files.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { attachmentPartName, SEALED_CONTENT_TYPE } from '#shared/schemas/attachment.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly files: Files;
  readonly itemStore: ItemStore;
}

/**
 * Says how to send one sealed part of an attachment; a part may be asked for again when the line broke. Nothing is kept of it here:
 * parts without the key that comes with `keep-attachment` are noise.
 */
export const create = ({ files: store, itemStore: items }: Ports) =>
  httpHandler('sign-upload', routes['sign-upload'], async ({ params: { centre, patientId, attachmentId }, query: { part, bytes }, caller }) => {
    const { state: patient } = await loadLog(items, { centre, lifecycle: patientLifecycle, id: patientId });
    if (patient.status === 'absent') throw new NotFound('patient', patientId);
    await refuseForeignCare(items, { caller, patientId, patient });
    if (patient.attachmentIds?.includes(attachmentId)) throw new CommandRefused(`Cannot send a part: the attachment "${attachmentId}" is complete`);
    return store.upload({ name: attachmentPartName({ centre, patientId, attachmentId, part }), contentType: SEALED_CONTENT_TYPE, bytes });
  });

export const handler = create({ files, itemStore });
