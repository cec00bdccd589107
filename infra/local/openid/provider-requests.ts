import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { problem } from '#shared/api/problem.ts';
import type { RequestListener } from '../http-gateway.ts';
import { isDeveloperToken } from '../identity.ts';
import { readBody } from '../read-body.ts';
import { respond, respondProblem } from '../respond.ts';
import { wordsFor } from './page-words.ts';
import { errorPage, peoplePage } from './pages.ts';
import { PEOPLE_PATH, providerConfiguration, type ProviderParts } from './provider-configuration.ts';

/** Where the embedded provider answers; its issuer is this below the host's address. */
export const IDENTITY_PATH = '/identity';

const MOST_FORM_BYTES = 4096;
const BEFORE_ENTERING = 401;

const sendPage = (response: ServerResponse, statusCode: number, body: string): void =>
  respond(response, { statusCode, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body });

/** The library is loaded when somebody first signs in by it: a host that starts need not wait for it. */
const openProvider = async (issuer: string, parts: ProviderParts): Promise<Provider> => {
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(issuer, providerConfiguration(parts));
  provider.on('server_error', (_, error) => console.error('the identity provider failed', error));
  return provider;
};

/** Says who one is: with the developer's token, and only with it. */
const choosePerson = async (request: IncomingMessage, response: ServerResponse, provider: Provider, { identity, people }: ProviderParts): Promise<void> => {
  const { params } = await provider.interactionDetails(request, response);
  const words = wordsFor(typeof params['ui_locales'] === 'string' ? params['ui_locales'] : (request.headers['accept-language'] ?? ''));
  const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : undefined;
  if (request.method !== 'POST') { sendPage(response, 200, peoplePage(words, people, { chosen: hint, isRefused: false })); return; }
  const body = await readBody(request, MOST_FORM_BYTES);
  if (body === undefined) { respondProblem(response, problem('too-large'), { connection: 'close' }); return; }
  const form = new URLSearchParams(body.toString('utf8'));
  if (form.has('back')) return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'went back' });
  const person = people.find(({ subject }) => subject.userId === form.get('person'));
  if (person === undefined || !isDeveloperToken(identity, (form.get('token') ?? '').trim())) {
    sendPage(response, BEFORE_ENTERING, peoplePage(words, people, { chosen: form.get('person') ?? hint, isRefused: true })); return;
  }
  return provider.interactionFinished(request, response, { login: { accountId: person.subject.userId } }, { mergeWithLastSubmission: false });
};

/** The embedded OpenID provider of this machine, below `/identity/`; `issuer` is asked for at the first request, when the host's address is known. */
export const providerRequests = (issuer: () => string, parts: () => ProviderParts): RequestListener => {
  const open = async () => {
    const made = parts();
    const provider = await openProvider(issuer(), made);
    return { made, provider, answer: provider.callback() };
  };
  let opening: ReturnType<typeof open> | undefined;
  return async (request, response, url) => {
    const { made, provider, answer } = await (opening ??= open());
    if (url.pathname.startsWith(PEOPLE_PATH)) {
      await choosePerson(request, response, provider, made).catch((error: unknown) => {
        if (response.headersSent || !(error instanceof Error) || error.name !== 'SessionNotFound') throw error;
        sendPage(response, 400, errorPage(wordsFor(request.headers['accept-language'] ?? ''), error.message));
      });
      return;
    }
    // The provider is told where it is mounted as Express tells it.
    Object.assign(request, { originalUrl: request.url, url: (request.url ?? '').slice(IDENTITY_PATH.length) });
    await answer(request, response);
  };
};
