import * as z from 'zod';
import { AttachmentSeal } from '#shared/schemas/attachment.ts';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';

/** All parts of an attachment were sent; this is how it is opened. It was made when the device's clock said so. */
export const KeepAttachmentRequest = z.strictObject({ ...command, ...deviceTime, seal: AttachmentSeal });
/** The patient's new version. */
export const KeepAttachmentResponse = Moved;
