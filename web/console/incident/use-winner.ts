import { useTranslation } from 'react-i18next';
import { callSignOf } from '#web/kit/centre-index.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { holdingAssignment } from '#web/kit/press/problem-words.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { destinationOf } from '#web/kit/transfers/transfer-steps.ts';
import { useDesk, type Desk } from '../desk.ts';

const whereTo = (desk: Desk, assignment: Awaited<ReturnType<typeof entryOf>>): string | undefined => {
  if (assignment.kind !== 'assignment' || assignment.state.status === 'absent') return undefined;
  const { purpose } = assignment.state;
  if (purpose.kind === 'incident') return placeWords(desk.board.incidents.get(purpose.incidentId)?.state.place, desk.index, desk.language)?.name;
  const transfer = desk.board.transfers.get(purpose.transferId)?.state;
  const destination = transfer && destinationOf(transfer);
  const facility = destination?.facilityId === undefined ? undefined : desk.index.facilities.get(destination.facilityId);
  return facility ? nameIn(facility, desk.language) : destination?.name;
};

const entryOf = ({ client, centre }: Desk, id: string) => client.call('get-board-entry', { centre, kind: 'assignment', id });

/** Tells who was first, where a dispatch lost: who sent the unit, and where to. Answers whether it had anything to tell. */
export const useWinner = (): ((unitId: string, error: unknown, tell: (text: string) => void) => boolean) => {
  const { t } = useTranslation(['console', 'words']);
  const desk = useDesk();
  return (unitId, error, tell) => {
    const assignmentId = holdingAssignment(error);
    if (assignmentId === undefined) return false;
    const unit = callSignOf(desk.index, unitId);
    void entryOf(desk, assignmentId).then(
      (entry) => {
        const points = entry.kind === 'assignment' && 'points' in entry.state ? entry.state.points : {};
        const who = points.notified?.by;
        const place = whereTo(desk, entry);
        tell(who !== undefined && place !== undefined ? t('words:problem.wonBy', { unit, who, place }) : t('words:problem.taken', { unit }));
      },
      () => tell(t('words:problem.taken', { unit })),
    );
    return true;
  };
};
