import { join } from 'node:path';
import { openCentres } from '../centres-folder.ts';
import type { Centres } from '../centres.ts';

/** The compiled packs of this installation; the environment's YIKE_CENTRES names another folder than `.build/centres`. */
export const centres: Centres = openCentres(process.env['YIKE_CENTRES'] ?? join(import.meta.dirname, '..', '..', '..', '.build', 'centres'));
