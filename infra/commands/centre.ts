import { checkCommand } from './centre/check-command.ts';
import { draftRosterCommand } from './centre/draft-roster-command.ts';
import { fromOsmCommand } from './centre/from-osm-command.ts';
import { generateYanhuCommand } from './centre/generate-yanhu-command.ts';
import { importCommand } from './centre/import-command.ts';
import { publishRosterCommand } from './centre/publish-roster-command.ts';
import { runGroup } from './kit/run-command.ts';

await runGroup({
  name: 'centre',
  says: 'Makes, checks and brings in centre packs, who and where a centre is, and rosters, who is on duty.',
  actions: {
    'from-osm': fromOsmCommand,
    check: checkCommand,
    import: importCommand,
    'draft-roster': draftRosterCommand,
    'publish-roster': publishRosterCommand,
    'generate-yanhu': generateYanhuCommand,
  },
});
