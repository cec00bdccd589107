import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A pack may not be written under this name, and why. */
export class CentreExists extends Error {
  readonly code = 'centre-exists';

  constructor(name: string, reason: string) {
    super(`Cannot make the centre "${name}": ${reason}`);
    this.name = 'CentreExists';
  }
}

/** Folders beside the packs, and the pack that ships with the project. */
const RESERVED = ['pack', 'from-osm', 'yanhu'];

/** @throws CentreExists when a pack may not be written under this name. */
export const checkNameIsFree = (name: string, where: { readonly packsFolder: string; readonly replace: boolean }): void => {
  if (RESERVED.includes(name)) throw new CentreExists(name, 'the name belongs to the project itself');
  if (existsSync(join(where.packsFolder, name)) && !where.replace) throw new CentreExists(name, 'a centre of that name exists (--replace puts this one in its place)');
};
