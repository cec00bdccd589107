import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const functionsFolder = join(import.meta.dirname, '..', '..', 'functions');

/** The ports that functions use; each brings its environment and its rights. */
export type PortName = 'bus' | 'centres' | 'clock' | 'files' | 'item-store' | 'partner-notices' | 'personal-keys' | 'pusher' | 'road-graphs' | 'schedule' | 'secrets' | 'sms' | 'travel-times' | 'voice' | 'web-address' | 'web-push' | 'web-push-key';

const PORT_IMPORT = /from '#ports\/([a-z-]+)'/g;

/** The ports that a function's handler imports: what it may do follows from what it is made of. */
export const portsOfFunction = (name: string): ReadonlySet<PortName> => {
  const source = readFileSync(join(functionsFolder, name, 'handler.ts'), 'utf8');
  return new Set([...source.matchAll(PORT_IMPORT)].map(([, port]) => port as PortName));
};
