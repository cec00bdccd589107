import type * as z from 'zod';
import { Protocol } from '../protocol.ts';
import { fault, type ProtocolFault } from './protocol-fault.ts';

/** What the schema refuses: a missing field, an empty text, a statement that neither names its source nor says that it is illustrative. */
export const shapeFaults = (value: unknown): readonly ProtocolFault[] => {
  const parsed = Protocol.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(value, issue, []));
};

type Path = readonly PropertyKey[];

const faultsOf = (protocol: unknown, issue: z.core.$ZodIssue, above: Path): readonly ProtocolFault[] => {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [plainFault(issue, path)];
  const found = at(protocol, path);
  if (typeof found !== 'object' || found === null) return [fault('shape', pathText(path), 'is missing or no object')];
  const bases = ['source', 'illustrative'].filter((name) => name in found);
  if (bases.length !== 1) return [fault('source-missing', pathText(path), `names ${bases.length === 0 ? 'no source and does not say that it is illustrative' : 'a source and yet says that it is illustrative'}`)];
  const branch = issue.errors[bases[0] === 'source' ? 0 : 1] ?? [];
  return branch.flatMap((inner) => faultsOf(protocol, inner, path));
};

const plainFault = (issue: z.core.$ZodIssue, path: Path): ProtocolFault => {
  const last = path.at(-1);
  return last === 'zh' || last === 'en' ? fault('language-missing', pathText(path), 'has no text') : fault('shape', pathText(path), issue.message);
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined), value);

const pathText = (path: Path): string => path.map(String).join('.') || 'the whole';
