import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The real extracts that tests may use, smallest first; they are not part of the project. */
export const EXTRACTS = ['monaco-osrm', 'andorra', 'rutland', 'heidelberg', 'porto'] as const;

/** The file of an extract. */
export const extractPath = (name: (typeof EXTRACTS)[number]): string =>
  fileURLToPath(new URL(`../../../../shared/data/osm/${name}.osm.pbf`, import.meta.url));

/** False where the extracts are absent; such tests are skipped and say so in their name. */
export const hasExtracts = EXTRACTS.every((name) => existsSync(extractPath(name)));
