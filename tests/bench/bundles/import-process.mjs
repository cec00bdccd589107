// A clean process that imports one bundle, as a cold start does, and prints how long that took.
const start = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - start));
process.exit(0);
