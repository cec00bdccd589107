import { checkCommand } from './protocols/check-command.ts';
import { sealCommand } from './protocols/seal-command.ts';
import { showCommand } from './protocols/show-command.ts';
import { runGroup } from './kit/run-command.ts';

await runGroup({
  name: 'protocols',
  says: 'The protocols of triage: a chief complaint each, as data.',
  actions: { check: checkCommand, show: showCommand, seal: sealCommand },
});
