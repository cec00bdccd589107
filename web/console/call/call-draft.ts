import type { BodyOf } from '#shared/api/route.ts';
import type { RouteOf } from '#shared/api/routes.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { PlaceAsTold } from '#shared/schemas/place-as-told.ts';
import type { Priority } from '#shared/schemas/priority.ts';

/** What the form of a call holds while it is being taken; nothing is required but a place. */
export interface CallDraft {
  readonly name?: string | undefined;
  readonly telephone?: string | undefined;
  readonly words?: string | undefined;
  readonly point?: Coordinate | undefined;
  readonly townshipId?: string | undefined;
  readonly villageId?: string | undefined;
  readonly spoken?: string | undefined;
  readonly complaint?: Complaint | undefined;
  readonly priority?: Priority | undefined;
  readonly needs: readonly UnitCapability[];
  readonly mode: Mode;
}

/** The form as it opens. */
export const EMPTY_CALL: CallDraft = { needs: [], mode: 'real' };

/** Text with something in it; blanks count as nothing. */
const filled = (text = ''): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What the draft says of the place, or nothing. The console's own map is drawn in WGS-84. */
export const placeOf = ({ point, townshipId, villageId, spoken }: CallDraft): PlaceAsTold | undefined => {
  const address = filled(spoken);
  if (!point && !townshipId && !villageId && !address) return undefined;
  return {
    ...(point && { position: { longitude: point[0], latitude: point[1], datum: 'WGS-84' } }),
    ...(townshipId && { townshipId }),
    ...(villageId && { villageId }),
    ...(address && { spoken: address }),
  };
};

/** What the draft comes from: the call of the telephone system, or when a telephone was answered otherwise, epoch milliseconds. */
export interface OpeningFacts {
  readonly commandId: string;
  readonly answeredAt: number;
  readonly callId?: string | undefined;
}

/** The command that opens an incident for the draft. A call brings the time of its answer and its number itself. */
export const openingOf = (draft: CallDraft, { commandId, answeredAt, callId }: OpeningFacts): BodyOf<RouteOf<'open-incident'>> => {
  const name = filled(draft.name);
  const telephone = filled(draft.telephone);
  const words = filled(draft.words);
  const place = placeOf(draft);
  return {
    commandId,
    mode: draft.mode,
    ...(callId === undefined ? { answeredAt } : { callId }),
    ...((name ?? telephone ?? words) && { caller: { ...(name && { name }), ...(telephone && { telephone }), ...(words && { words }) } }),
    ...(place && { place }),
    ...(draft.priority && { priority: draft.priority }),
    needs: draft.needs,
  };
};
