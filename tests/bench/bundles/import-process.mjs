// A clean process that imports one bundle, as a cold start does, and prints how much CPU that took, in milliseconds: on an
// idle core that is the time, and what else the machine does hardly adds to it.
const before = process.cpuUsage();
await import(process.argv[2]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));
process.exit(0);
