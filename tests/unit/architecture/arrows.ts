/** Which part of the project may know which; the first pattern that fits a file is its part. Arrows point down only. */
export interface Part {
  readonly name: string;
  readonly files: RegExp;
  /** Parts it may import from, beside itself. */
  readonly mayImport: readonly string[];
  /** Packages and Node modules it may import; nothing said means any. */
  readonly packages?: RegExp;
}

/** A core is pure: data structures, schemas and arithmetic, no files, clock, network or platform. */
const PURE = /^(zod|flatbush|flatqueue|kdbush)$/;

/** The parts, lowest first. */
export const parts: readonly Part[] = [
  { name: 'schemas', files: /^shared\/schemas\//, mayImport: [], packages: PURE },
  { name: 'events', files: /^events\//, mayImport: ['schemas'], packages: PURE },
  { name: 'domain', files: /^shared\/domain\//, mayImport: ['events', 'schemas'], packages: PURE },
  { name: 'roads', files: /^shared\/geo\/(roads\/|great-circle\.ts$)/, mayImport: ['schemas'], packages: PURE },
  { name: 'ports', files: /^shared\/ports\/[^/]+\.ts$/, mayImport: ['schemas'] },
  { name: 'geo', files: /^shared\/geo\//, mayImport: ['roads', 'ports', 'schemas'] },
  { name: 'adapters', files: /^shared\/ports\/(local|aws)\//, mayImport: ['store', 'ports', 'geo', 'roads', 'schemas'] },
  { name: 'store', files: /^shared\/store\//, mayImport: ['domain', 'events', 'ports', 'schemas'] },
  { name: 'function-schemas', files: /^functions\/[^/]+\/schema\.ts$/, mayImport: ['api', 'domain', 'events', 'schemas'], packages: PURE },
  { name: 'api', files: /^shared\/api\//, mayImport: ['function-schemas', 'domain', 'events', 'schemas'] },
  { name: 'decisions', files: /^shared\/decisions\//, mayImport: ['store', 'domain', 'geo', 'ports', 'events', 'schemas'] },
  { name: 'middleware', files: /^shared\/middleware\//, mayImport: ['api', 'store', 'domain', 'ports', 'events', 'schemas'] },
  {
    name: 'functions',
    files: /^functions\//,
    mayImport: ['function-schemas', 'middleware', 'api', 'decisions', 'store', 'domain', 'geo', 'roads', 'ports', 'adapters', 'events', 'schemas'],
  },
  { name: 'web', files: /^web\//, mayImport: ['api', 'function-schemas', 'domain', 'roads', 'events', 'schemas'] },
  {
    name: 'infra',
    files: /^infra\//,
    mayImport: ['functions', 'function-schemas', 'middleware', 'api', 'decisions', 'store', 'domain', 'geo', 'roads', 'ports', 'adapters', 'events', 'schemas'],
  },
];
