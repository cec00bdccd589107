import * as z from 'zod';
import { Extension } from '#shared/schemas/extension.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Which desk this computer stands on, and which telephone beside it. */
export const DeskPlace = z.object({ seatId: Identifier, extension: Extension });
export type DeskPlace = z.infer<typeof DeskPlace>;

const DESK_KEY = 'yike.desk';

/** The desk that was named last at this computer; nothing before, or where what is kept cannot be read. */
export const keptDesk = (store: Pick<Storage, 'getItem'>): DeskPlace | undefined => {
  const text = store.getItem(DESK_KEY);
  if (text === null) return undefined;
  try {
    return DeskPlace.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Keeps it for the next shift. */
export const keepDesk = (store: Pick<Storage, 'setItem'>, desk: DeskPlace): void => store.setItem(DESK_KEY, JSON.stringify(desk));
