import * as z from 'zod';
import type { GetIncidentResponse } from '#functions/get-incident/schema.ts';
import type { GetTransferResponse } from '#functions/get-transfer/schema.ts';

const Person = z.object({ name: z.string().optional(), sex: z.string().optional(), birthYear: z.number().optional(), telephone: z.string().optional() });

/** Who needs help, as far as anybody knows. */
export const OrderPatient = Person.extend({ id: z.string() });
export type OrderPatient = z.infer<typeof OrderPatient>;

/** What was said about an order, unsealed for its own station; each reading of it was logged. */
export const OrderDetails = z.object({
  /** The version of the incident or transfer that it was read at. */
  version: z.number(),
  spokenPlace: z.string().optional(),
  caller: z.object({ name: z.string().optional(), telephone: z.string().optional(), words: z.string().optional() }).optional(),
  patients: z.array(OrderPatient).readonly(),
});
export type OrderDetails = z.infer<typeof OrderDetails>;

const text = (personal: Readonly<Record<string, unknown>>, name: string): Record<string, string> => {
  const value = personal[name];
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
};

const personOf = (personal: Readonly<Record<string, unknown>> | undefined): z.infer<typeof Person> => {
  if (!personal) return {};
  const { birthYear } = personal;
  return { ...text(personal, 'name'), ...text(personal, 'sex'), ...text(personal, 'telephone'), ...(typeof birthYear === 'number' && { birthYear }) };
};

/** What an incident's answer tells a crew on its way. */
export const detailsOfIncident = ({ version, spokenPlace, caller, patients }: z.infer<typeof GetIncidentResponse>): OrderDetails => ({
  version,
  ...(spokenPlace !== undefined && { spokenPlace }),
  ...(caller && { caller: { ...text(caller, 'name'), ...text(caller, 'telephone'), ...text(caller, 'words') } }),
  patients: patients.flatMap(({ id, patient, identity }) => (patient.status === 'merged' ? [] : [{ id, ...personOf(identity) }])),
});

/** The same of a transfer. */
export const detailsOfTransfer = ({ version, transfer, identity }: z.infer<typeof GetTransferResponse>): OrderDetails => ({
  version,
  patients: transfer.status === 'absent' ? [] : [{ id: transfer.patientId, ...personOf(identity) }],
});
