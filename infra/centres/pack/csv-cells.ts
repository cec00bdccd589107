/** How one column's text becomes a value and back. `read` throws the reason when it cannot. */
export interface Cell {
  read(text: string): unknown;
  write(value: unknown): string;
  /** May the cell be empty, so that the entity goes without the value? */
  readonly optional: boolean;
}

class UnreadableCell extends Error {}

/** The reason why a cell could not be read, when that is what was thrown. */
export const unreadableReason = (error: unknown): string | undefined =>
  error instanceof UnreadableCell ? error.message : undefined;

const asText = (value: unknown): string => (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value));

/** Text as it stands; an empty cell is a problem. */
export const text: Cell = { read: (cell) => cell, write: asText, optional: false };

/** Text that may be missing. */
export const optionalText: Cell = { ...text, optional: true };

/** A decimal number, such as degrees. */
export const decimal: Cell = {
  read: (cell) => {
    if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new UnreadableCell(`"${cell}" is not a number`);
    return Number(cell);
  },
  write: asText,
  optional: false,
};

/** A whole number from 0, such as people. */
export const whole: Cell = {
  read: (cell) => {
    if (!/^\d+$/.test(cell)) throw new UnreadableCell(`"${cell}" is not a whole number`);
    return Number(cell);
  },
  write: asText,
  optional: false,
};

/** `yes` or `no`. */
export const yesNo: Cell = {
  read: (cell) => {
    if (cell !== 'yes' && cell !== 'no') throw new UnreadableCell(`"${cell}" is neither "yes" nor "no"`);
    return cell === 'yes';
  },
  write: (value) => (value === true ? 'yes' : 'no'),
  optional: false,
};

/** Words separated by a space; none is an empty list. */
export const words: Cell = {
  read: (cell) => cell.split(' ').filter((word) => word !== ''),
  write: (value) => (value as readonly string[]).join(' '),
  optional: true,
};
