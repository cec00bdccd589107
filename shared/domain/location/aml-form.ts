import { amlPosition, type ReadAml } from './aml-position.ts';

/** What a form says: whose it is, and where. */
export interface ReadAmlForm {
  readonly number: string | undefined;
  readonly read: ReadAml;
}

/** Reads the form that a handset posts by HTTPS during an emergency call: device_number, location_latitude, location_longitude, location_time (epoch milliseconds), location_accuracy. */
export const readAmlForm = (form: string): ReadAmlForm => {
  const fields = new URLSearchParams(form);
  const field = (name: string): string | undefined => {
    const values = fields.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  };
  const time = field('location_time');
  return {
    number: field('device_number'),
    read: amlPosition({
      latitude: field('location_latitude'),
      longitude: field('location_longitude'),
      radius: field('location_accuracy'),
      confidence: field('location_certainty'),
      measuredAt: time !== undefined && /^\d{13}$/.test(time) ? Number(time) : undefined,
    }),
  };
};
