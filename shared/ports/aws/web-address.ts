import type { WebAddress } from '../web-address.ts';
import { needEnvironment } from './need-environment.ts';

const origin = needEnvironment('YIKE_WEB_ORIGIN');

/** The domain of the stage's screens. */
export const webAddress: WebAddress = { origin: () => origin };
