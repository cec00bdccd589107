import { relative } from 'node:path';
import { launch, type DynamoChoice, type Launched } from '#infra/local/launch.ts';
import { isWebBuilt } from '#infra/local/web-build.ts';
import { CentreName } from '#shared/schemas/identifier.ts';
import { fail } from './kit/command-failure.ts';
import type { Given } from './kit/command.ts';
import { runCommand } from './kit/run-command.ts';
import { numberAbove, wholeNumber } from './kit/option-value.ts';
import { startProgress, type Progress } from './kit/progress-bar.ts';

const DEFAULT_CENTRE = 'yanhu';
const DEFAULT_PORT = '8120';
const LARGEST_PORT = 65_535;
/** A host that cannot close cleanly within this is ended. */
const CLOSING_MILLISECONDS = 10_000;

const centreName = (given: Given): string => {
  const name = given.text['centre'] ?? DEFAULT_CENTRE;
  return CentreName.safeParse(name).success ? name : fail(`Cannot run: --centre is "${name}", not a centre's name (lower-case letters, digits and -).`);
};

/** DynamoDB's rule for the names of tables. */
const TABLE_NAME = /^[a-zA-Z0-9_.-]{3,255}$/;

const dynamoChoice = (given: Given, centre: string): DynamoChoice | undefined => {
  const { store = '', endpoint, table = `yike-${centre}` } = given.text;
  if (store === 'sqlite') return endpoint === undefined ? undefined : fail('Cannot run: --endpoint is for --store dynamodb.');
  if (store !== 'dynamodb') return fail(`Cannot run: --store is "${store}", not sqlite or dynamodb.`);
  if (!URL.canParse(endpoint ?? '')) return fail(`Cannot run: --endpoint is "${endpoint ?? ''}", not a URL such as http://127.0.0.1:8000.`);
  if (!TABLE_NAME.test(table)) return fail(`Cannot run: --table is "${table}", not a table's name (3 to 255 letters, digits, _ . and -).`);
  if (given.switches.has('fresh')) return fail('Cannot run: --fresh forgets a data folder and no table (name another one with --table and --data).');
  return { endpoint: endpoint ?? '', table };
};

const greet = ({ url, developerToken, centre, clockSpeed, data }: Launched): string => {
  const { title, notice, attribution } = centre.settings;
  const { townships, villages, facilities, stations, units } = centre;
  return [
    '',
    `Yike 一刻 · ${title.zh} ${title.en}`,
    ...(notice ? [`  ${notice.en}`] : []),
    `  ${units.length} units at ${stations.length} stations, ${facilities.length} facilities, ${townships.length} townships, ${villages.length} villages`,
    ...(attribution === undefined ? [] : [`  ${attribution}`]),
    `  data in ${relative(process.cwd(), data) || data}${clockSpeed === 1 ? '' : `, the clock runs ${clockSpeed} times as fast`}`,
    '',
    `  ${url}/#token=${developerToken}`,
    '',
    'Open the address in a browser of this machine. Stop with Ctrl+C; the data stay.',
    '',
  ].join('\n');
};

/** Resolves at the first Ctrl+C or TERM; the same signal often comes twice, from the terminal and from npm. */
const asked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

const start = async (given: Given): Promise<undefined> => {
  const stopped = asked();
  const build = !given.switches.has('no-build');
  if (!build && !isWebBuilt()) process.stderr.write('The screens were never built: there is only the API (leave out --no-build for both).\n');
  let roads: Progress | undefined;
  const centre = centreName(given);
  const host = await launch({
    centre,
    port: wholeNumber(given, 'port', { from: 0, to: LARGEST_PORT }) ?? Number(DEFAULT_PORT),
    data: given.text['data'],
    fresh: given.switches.has('fresh'),
    dynamodb: dynamoChoice(given, centre),
    clockSpeed: numberAbove(given, 'clock-speed', 0),
    build,
    onRoads: (done, total) => (roads ??= startProgress('Compiling the roads', total)).update(done, total),
    onWebBuild: () => process.stderr.write('Building the screens…\n'),
  }).finally(() => roads?.stop());
  if (given.switches.has('demonstration')) host.demonstration.start();
  process.stdout.write(greet(host));
  await stopped;
  process.stdout.write('Stopping…\n');
  setTimeout(() => process.exit(1), CLOSING_MILLISECONDS).unref();
  await host.close();
  return undefined;
};

await runCommand({
  name: 'start --',
  says: 'Runs the whole system on this machine.',
  options: {
    centre: { value: 'NAME', says: 'the centre to run', byDefault: DEFAULT_CENTRE },
    port: { value: 'N', says: 'where to listen; 0 takes any free port', byDefault: DEFAULT_PORT },
    data: { value: 'FOLDER', says: 'where the data lie (default .data/NAME)' },
    fresh: { says: 'forgets what the data folder holds' },
    demonstration: { says: 'begins with simulated calls, crews and facilities, marked as a drill; the console has a switch for them' },
    'clock-speed': { value: 'S', says: 'runs the clock S times as fast', byDefault: '1' },
    store: { value: 'KIND', says: 'what keeps the items: sqlite, in the data folder, or a table of dynamodb', byDefault: 'sqlite' },
    endpoint: { value: 'URL', says: 'where DynamoDB is; its table is made where it is missing' },
    table: { value: 'NAME', says: 'its table, of this host alone (default yike-CENTRE)' },
    'no-build': { says: 'serves the screens as they were last built' },
  },
  run: start,
});
