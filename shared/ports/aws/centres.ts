import { openCentres } from '../centres-folder.ts';
import type { Centres } from '../centres.ts';

/** Where the layer with the compiled packs is mounted. */
const LAYER_FOLDER = '/opt/centres';

/** The compiled packs that were deployed; the environment's YIKE_CENTRES names another folder than the layer's. */
export const centres: Centres = openCentres(process.env['YIKE_CENTRES'] ?? LAYER_FOLDER);
