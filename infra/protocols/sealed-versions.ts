import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Protocol } from '#shared/domain/protocols/protocol.ts';

/** By complaint: the version that was sealed, and a hash over all that the protocol says. */
export const SealedVersions = z.record(z.string(), z.strictObject({ version: z.number().int().positive(), fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }));
export type SealedVersions = z.infer<typeof SealedVersions>;

/** A hash over all that a protocol says, its version apart. */
const fingerprintOf = ({ version: _version, ...says }: Protocol): string => createHash('sha256').update(JSON.stringify(says)).digest('hex');

/** What every protocol is sealed as when it is as it stands now. */
export const sealOf = (protocols: readonly Protocol[]): SealedVersions =>
  Object.fromEntries(protocols.map((protocol) => [protocol.complaint, { version: protocol.version, fingerprint: fingerprintOf(protocol) }]));

/** Protocols that say something else than their version was sealed with, a sentence each: a version means the same for ever. */
export const brokenSeals = (protocols: readonly Protocol[], sealed: SealedVersions): readonly string[] =>
  protocols.flatMap((protocol) => {
    const { complaint, version } = protocol;
    const seal = sealed[complaint];
    if (!seal || version > seal.version) return [];
    if (version < seal.version) return [`${complaint}: is version ${String(version)}, and version ${String(seal.version)} was sealed already`];
    return seal.fingerprint === fingerprintOf(protocol) ? [] : [`${complaint}: has changed since version ${String(version)} was sealed; raise its version`];
  });

/** Protocols whose version is not sealed yet, by complaint. */
export const unsealed = (protocols: readonly Protocol[], sealed: SealedVersions): readonly string[] =>
  protocols.filter(({ complaint, version }) => version > (sealed[complaint]?.version ?? 0)).map(({ complaint }) => complaint);
