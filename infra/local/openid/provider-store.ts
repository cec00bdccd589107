import type { Adapter, AdapterPayload } from 'oidc-provider';
import { inTransaction, openDatabase } from '#shared/ports/local/database.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS kept (model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, grant_id TEXT, uid TEXT, expires_at INTEGER, PRIMARY KEY (model, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS kept_by_grant ON kept (grant_id) WHERE grant_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS kept_by_uid ON kept (uid) WHERE uid IS NOT NULL;
`;

/** What an OpenID provider keeps: its sessions, codes, grants and refresh tokens, so that a restart of the host signs nobody out. */
export interface ProviderStore {
  /** The provider's own interface to one kind of thing that it keeps. */
  readonly adapterOf: (model: string) => Adapter;
  close(): void;
}

/** Opens the provider's file; what is over is forgotten at once. `now` is in epoch milliseconds of this machine's clock, by which tokens end. */
export const openProviderStore = ({ path, now = () => Date.now() }: { readonly path: string; readonly now?: () => number }): ProviderStore => {
  const database = openDatabase(path);
  database.exec(SCHEMA);
  const upsert = database.prepare('INSERT OR REPLACE INTO kept (model, id, payload, grant_id, uid, expires_at) VALUES (?, ?, ?, ?, ?, ?)');
  const forgetOver = database.prepare('DELETE FROM kept WHERE expires_at <= ?');
  const byId = database.prepare('SELECT payload FROM kept WHERE model = ? AND id = ? AND (expires_at IS NULL OR expires_at > ?)');
  const byUid = database.prepare('SELECT payload FROM kept WHERE model = ? AND uid = ? AND (expires_at IS NULL OR expires_at > ?)');
  const consume = database.prepare("UPDATE kept SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?");
  const remove = database.prepare('DELETE FROM kept WHERE model = ? AND id = ?');
  const removeGrant = database.prepare('DELETE FROM kept WHERE grant_id = ?');
  const payloadOf = (row: Record<string, unknown> | undefined): AdapterPayload | undefined => (row ? (JSON.parse(String(row['payload'])) as AdapterPayload) : undefined);
  const done = (act: () => unknown): Promise<void> => {
    act();
    return Promise.resolve();
  };
  const adapterOf = (model: string): Adapter => ({
    upsert: (id, payload, expiresIn) =>
      done(() =>
        inTransaction(database, () => {
          forgetOver.run(now());
          upsert.run(model, id, JSON.stringify(payload), payload.grantId ?? null, payload.uid ?? null, expiresIn === undefined ? null : now() + expiresIn * 1000);
        }),
      ),
    find: (id) => Promise.resolve(payloadOf(byId.get(model, id, now()))),
    findByUid: (uid) => Promise.resolve(payloadOf(byUid.get(model, uid, now()))),
    // There are no devices without a keyboard here, to which such codes belong.
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => done(() => consume.run(Math.floor(now() / 1000), model, id)),
    destroy: (id) => done(() => remove.run(model, id)),
    revokeByGrantId: (grantId) => done(() => removeGrant.run(grantId)),
  });
  return { adapterOf, close: () => database.close() };
};
