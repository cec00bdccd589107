import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionNames } from '#infra/aws/bundle/bundle-functions.ts';
import { readStageConfig } from '#infra/aws/read-stage-config.ts';
import { templatesOf, type Template } from '#infra/aws/resource-counts.ts';
import { createYikeApp } from '#infra/aws/yike-app.ts';

/** A resource of a template with its logical id and stack. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly deletionPolicy: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A stage of the shipped configs, synthesized with empty bundles and layers. */
export interface SynthesizedStage {
  readonly templates: ReadonlyMap<string, Template>;
  ofType(type: string): readonly Resource[];
}

const emptyAssets = (): { functions: string; centresLayer: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-assets-'));
  const centresLayer = join(folder, 'layer');
  mkdirSync(centresLayer);
  writeFileSync(join(centresLayer, 'empty'), '');
  for (const name of functionNames()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), '');
  }
  return { functions: folder, centresLayer };
};

const synthesized = new Map<string, SynthesizedStage>();

const synthesize = (name: string): SynthesizedStage => {
  const { app } = createYikeApp(readStageConfig(name), emptyAssets(), { outdir: mkdtempSync(join(tmpdir(), 'yike-cdk-')) });
  const templates = templatesOf(app.synth());
  const all = [...templates].flatMap(([stack, { Resources: resources = {} }]) =>
    Object.entries(resources).map(([id, { Type: type, Properties: properties = {}, DeletionPolicy: deletionPolicy }]) => ({ stack, id, type, properties, deletionPolicy })),
  );
  return { templates, ofType: (type) => all.filter((resource) => resource.type === type) };
};

/** A stage, synthesized once a test file. @throws when cdk-nag finds anything that has no written reason */
export const synthesizeStage = (name: string): SynthesizedStage => {
  const stage = synthesized.get(name) ?? synthesize(name);
  synthesized.set(name, stage);
  return stage;
};
