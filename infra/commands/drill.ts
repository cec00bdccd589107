import { runCommand } from './kit/run-command.ts';
import { drillCommand } from './drill/drill-command.ts';

await runCommand(drillCommand);
