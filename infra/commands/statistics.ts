import { runCommand } from './kit/command.ts';
import { statisticsCommand } from './statistics/statistics-command.ts';

await runCommand(statisticsCommand);
