import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import { useStation } from '../station-context.ts';
import type { UnitAtDesk } from './units-at-desk.ts';

/** Takes a unit out of service with a reason, and back. On a run that is a breakdown, which the crew and the room tell, not the desk. */
export const ServiceSwitch = ({ at: { unit, activity } }: { readonly at: UnitAtDesk }) => {
  const { t } = useTranslation(['station', 'words']);
  const { isLive } = useStation();
  const set = useSeatPress('set-unit-state');
  const [isAsking, setIsAsking] = useState(false);
  const isOut = activity === 'outOfService';
  if (!isOut && activity !== 'atStation' && activity !== 'freeAway') return null;
  const isBlocked = !isLive || set.isPending;
  if (isOut) {
    return (
      <>
        <button type="button" disabled={isBlocked} onClick={() => void set.press({ unitId: unit.id }, { change: { to: 'inService' } })} data-action="in-service">
          {t('units.inService')}
        </button>
        <ProblemText problem={set.problem} />
      </>
    );
  }
  const takeOut = (reason: OutOfServiceReason): void => {
    setIsAsking(false);
    void set.press({ unitId: unit.id }, { change: { to: 'outOfService', reason } });
  };
  return (
    <>
      <button type="button" className="plain" aria-expanded={isAsking} disabled={isBlocked} onClick={() => setIsAsking(!isAsking)} data-action="out-of-service">
        {t('units.outOfService')}
      </button>
      {isAsking ? (
        <div className="reasons" role="group" aria-label={t('units.reason')}>
          {OutOfServiceReason.options.map((reason) => (
            <button key={reason} type="button" className="plain" onClick={() => takeOut(reason)} data-reason={reason}>
              {t(`words:outOfService.${reason}`)}
            </button>
          ))}
        </div>
      ) : null}
      <ProblemText problem={set.problem} />
    </>
  );
};
