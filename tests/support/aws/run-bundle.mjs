// A clean process that stands for Lambda: it imports one bundle, hands it the events of stdin one after the other, and
// writes what came of each to file descriptor 3.
import { readFileSync, writeSync } from 'node:fs';

const [bundle, name] = process.argv.slice(2);
const { handler } = await import(bundle);
const outcomes = [];
for (const event of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    outcomes.push({ answer: (await handler(event, { awsRequestId: 'request-1', functionName: name, getRemainingTimeInMillis: () => 10_000 })) ?? null });
  } catch (error) {
    outcomes.push({ error: error.message });
  }
}
writeSync(3, JSON.stringify(outcomes));
process.exit(0);
