import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parts, type Part } from './arrows.ts';

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

const sourceFiles = globSync('{shared,events,functions,infra,web}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));

const partOf = (file: string): Part | undefined => parts.find((part) => part.files.test(file));

/** The project's file that an import names, or the package. */
const targetOf = (from: string, specifier: string): { file: string } | { package: string } => {
  if (specifier.startsWith('#ports/')) return { file: `shared/ports/local/${specifier.slice('#ports/'.length)}.ts` };
  if (specifier.startsWith('#')) return { file: specifier.slice(1) };
  if (specifier.startsWith('.')) return { file: normalize(join(dirname(from), specifier)) };
  return { package: specifier };
};

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '').filter((specifier) => !specifier.includes('${'));

/** Every import of a file that its part may not have, in words. */
const wrongImports = (file: string): readonly string[] => {
  const part = partOf(file);
  if (!part) return [`${file} belongs to no part`];
  return importsOf(file).flatMap((specifier) => {
    const target = targetOf(file, specifier);
    if ('package' in target) return part.packages && !part.packages.test(target.package) ? [`${file} (${part.name}) imports the package ${target.package}`] : [];
    const other = partOf(target.file);
    const isAllowed = other !== undefined && (other.name === part.name || part.mayImport.includes(other.name));
    return isAllowed ? [] : [`${file} (${part.name}) imports ${target.file} (${other?.name ?? 'no part'})`];
  });
};

describe('arrows between the parts', () => {
  test('every source file belongs to a part and imports from the parts below it alone', () => {
    expect(sourceFiles.length).toBeGreaterThan(100);
    expect(sourceFiles.flatMap(wrongImports)).toEqual([]);
  });

  test('no file is a barrel or a drawer', () => {
    const drawers = sourceFiles.filter((file) => /\/(index|utils?|helpers?|types|common|misc)\.tsx?$/.test(file));
    expect(drawers).toEqual([]);
  });

  test('a forbidden import is found', () => {
    const domain = partOf('shared/domain/unit/unit.ts');
    expect(domain?.name).toBe('domain');
    expect(domain?.packages?.test('node:fs')).toBe(false);
    expect(domain?.mayImport).not.toContain('store');
  });
});
