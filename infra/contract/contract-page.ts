import * as z from 'zod';

const Operation = z.looseObject({ operationId: z.string(), summary: z.string(), description: z.string(), tags: z.array(z.string()) });
const OpenApi = z.looseObject({
  info: z.looseObject({ title: z.string(), summary: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()), responses: z.record(z.string(), z.looseObject({ description: z.string() })) }),
});
type OpenApi = z.infer<typeof OpenApi>;

const AsyncApi = z.looseObject({
  info: z.looseObject({ title: z.string(), description: z.string() }),
  operations: z.record(z.string(), z.looseObject({ summary: z.string(), action: z.string(), messages: z.array(z.strictObject({ $ref: z.string() })) })),
  components: z.looseObject({ messages: z.record(z.string(), z.looseObject({ summary: z.string() })), schemas: z.record(z.string(), z.unknown()) }),
});
type AsyncApi = z.infer<typeof AsyncApi>;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1c2430}h1,h2{line-height:1.2}h2{margin-top:2.5rem}
code,pre{font:13px/1.45 ui-monospace,monospace}pre{background:#f3f5f8;padding:.75rem;overflow:auto;max-height:28rem}summary{cursor:pointer;padding:.3rem 0}
b.method{display:inline-block;min-width:4.2rem;color:#06703a}small{color:#5a6675}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const code = (text: string): string => `<code>${escaped(text)}</code>`;
/** A sentence in which \`words\` are code. */
const prose = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** A schema as it is written, where a reference leads to what it names. */
const schema = (value: unknown, prefix: string): string =>
  `<pre>${escaped(JSON.stringify(value, null, 1)).replaceAll(/#\/components\/(\w+)\/(\w+)/g, (whole, _part, name: string) => `<a href="#${prefix}${name}">${whole}</a>`)}</pre>`;

const foldable = ({ id, title, body }: { readonly id: string; readonly title: string; readonly body: string }): string => `<details id="${id}"><summary>${title}</summary>${body}</details>`;

const routesOf = ({ paths }: OpenApi): string => {
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '');
  return [...groups]
    .map(([tag, here]) => {
      const rows = here.map(({ path, method, operation: { operationId, summary, description, ...rest } }) =>
        foldable({ id: operationId, title: `<b class="method">${method.toUpperCase()}</b> ${code(path)} <small>${escaped(operationId)}</small><br>${escaped(summary)}. <small>${escaped(description)}</small>`, body: schema(rest, 'http-') }),
      );
      return `<h3>${escaped(tag)}</h3>${rows.join('')}`;
    })
    .join('');
};

const messagesOf = ({ operations, components }: AsyncApi): string =>
  Object.entries(operations)
    .map(([, { summary, messages }]) => {
      const names = messages.map(({ $ref: reference }) => reference.slice(reference.lastIndexOf('/') + 1));
      const rows = names.map((name) => foldable({ id: `message-${name}`, title: `${code(name)} ${escaped(components.messages[name]?.summary ?? '')}`, body: schema(components.messages[name], 'live-') }));
      return `<h3>${escaped(summary)}</h3>${rows.join('')}`;
    })
    .join('');

const schemasOf = (schemas: Readonly<Record<string, unknown>>, prefix: string): string =>
  Object.entries(schemas)
    .map(([name, value]) => foldable({ id: `${prefix}${name}`, title: code(name), body: schema(value, prefix) }))
    .join('');

/** A page without scripts that shows both documents to a reader. @throws ZodError when one of them is none of ours */
export const contractPage = (documents: { readonly openApi: unknown; readonly asyncApi: unknown }): string => {
  const [http, live] = [OpenApi.parse(documents.openApi), AsyncApi.parse(documents.asyncApi)];
  const problems = Object.entries(http.components.responses).map(([name, { description }]) => `<li id="http-${name}">${prose(description)}</li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(http.info.title)}: the API</title><style>${STYLE}</style></head><body>
<h1>${escaped(http.info.title)}: the API</h1>
<p>${prose(http.info.summary)}. ${prose(http.info.description)}</p>
<p>For programs: <a href="/docs/api/openapi.json">openapi.json</a>, <a href="/docs/api/asyncapi.json">asyncapi.json</a>.</p>
<h2>Requests</h2>${routesOf(http)}
<h2>Problems</h2><ul>${problems.join('')}</ul>
<h2>${escaped(live.info.title)}</h2><p>${prose(live.info.description)}</p>${messagesOf(live)}
<h2>Schemas of requests and answers</h2>${schemasOf(http.components.schemas, 'http-')}
<h2>Schemas of messages</h2>${schemasOf(live.components.schemas, 'live-')}
</body></html>
`;
};
