import { runCommand } from './kit/run-command.ts';
import { statisticsCommand } from './statistics/statistics-command.ts';

await runCommand(statisticsCommand);
