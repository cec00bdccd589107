import { ulid } from 'ulid';

/** A new command's id: a repeat of the same press keeps it, and so gets the first answer. */
export const newCommandId = (): string => ulid();
