import { useDesk } from '../desk.ts';
import { useProtocols } from '../triage/use-protocols.ts';
import { useCommand } from '../use-command.ts';
import { openingOf, placeOf, type CallDraft, type OpeningFacts } from './call-draft.ts';

/** Opens the incident of a draft, and says its complaint to the protocol at once. */
export interface Opening {
  readonly isPending: boolean;
  /** The incident's id; nothing where there is no place yet, or it failed. */
  readonly open: (draft: CallDraft, facts: Omit<OpeningFacts, 'commandId'>) => Promise<string | undefined>;
}

/** The two commands that make an incident of a call. */
export const useOpening = (): Opening => {
  const { role } = useDesk();
  const opening = useCommand('open-incident');
  const assessing = useCommand('assess-complaint');
  const triaging = useCommand('triage-incident');
  const protocols = useProtocols();
  const isPending = opening.isPending || assessing.isPending;
  return {
    isPending,
    open: async (draft, facts) => {
      if (!placeOf(draft) || isPending || (role !== 'dispatcher' && role !== 'supervisor')) return undefined;
      const { commandId: _, ...said } = openingOf(draft, { ...facts, commandId: '' });
      const opened = await opening.press({}, said);
      if (!opened) return undefined;
      const protocol = draft.complaint && protocols?.of(draft.complaint);
      if (protocol) await assessing.press({ incidentId: opened.id }, { complaint: protocol.complaint, protocolVersion: protocol.version, answers: [] });
      // The dispatcher's own word on the priority stands over what the complaint alone says.
      if (protocol && draft.priority) await triaging.press({ incidentId: opened.id }, { priority: draft.priority, needs: [...new Set([...draft.needs, ...protocol.start.needs])] });
      return opened.id;
    },
  };
};
