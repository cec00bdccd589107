import { runCommand } from './kit/command.ts';
import { drillCommand } from './drill/drill-command.ts';

await runCommand(drillCommand);
