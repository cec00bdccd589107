import { join } from 'node:path';
import type { Centre } from '#shared/schemas/centre.ts';
import type { RequestListener } from '../http-gateway.ts';
import type { LocalIdentity } from '../identity.ts';
import { openProviderStore, type ProviderStore } from './provider-store.ts';
import { IDENTITY_PATH, providerRequests } from './provider-requests.ts';
import { samplePeople } from './sample-people.ts';

/** Where the provider keeps what it must not forget. */
const FILE_NAME = 'identity.db';

/** What the embedded provider is made of; the host's address is asked for when it is known. */
export interface EmbeddedProviderOptions {
  readonly data: string;
  readonly identity: LocalIdentity;
  readonly centre: Centre;
  /** Such as "http://127.0.0.1:8120". */
  readonly url: () => string;
}

/** The OpenID provider of one data folder, where a cloud has Cognito. It opens with the first request, and a host that nobody signs in to by it never pays for it. */
export interface EmbeddedProvider {
  readonly requests: RequestListener;
  close(): void;
}

/** Both names of this machine, for a browser takes them for two. */
const originsOf = (url: string): readonly string[] => [url, url.replace('127.0.0.1', 'localhost')];

/** Makes the provider, which nothing is opened for yet. */
export const embeddedProvider = ({ data, identity, centre, url }: EmbeddedProviderOptions): EmbeddedProvider => {
  let store: ProviderStore | undefined;
  return {
    requests: providerRequests(
      () => `${url()}${IDENTITY_PATH}`,
      () => ({ identity, people: samplePeople(centre), store: (store = openProviderStore({ path: join(data, FILE_NAME) })), origins: originsOf(url()) }),
    ),
    close: () => store?.close(),
  };
};
