import { runGroup } from './kit/run-command.ts';
import { calibrateCommand } from './roads/calibrate-command.ts';
import { compileCommand } from './roads/compile-command.ts';
import { inspectCommand } from './roads/inspect-command.ts';
import { isochroneCommand } from './roads/isochrone-command.ts';
import { routeCommand } from './roads/route-command.ts';
import { tableCommand } from './roads/table-command.ts';

await runGroup({
  name: 'roads',
  says: 'Compiles the roads of an OSM extract and answers questions of travel on them.',
  actions: {
    compile: compileCommand,
    route: routeCommand,
    table: tableCommand,
    isochrone: isochroneCommand,
    calibrate: calibrateCommand,
    inspect: inspectCommand,
  },
});
