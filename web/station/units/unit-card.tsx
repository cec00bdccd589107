import { useTranslation } from 'react-i18next';
import { ACTIVITY_MARKS } from '#web/kit/map/marks.ts';
import { MarkIcon } from '#web/kit/mark-icon.tsx';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import { useStation } from '../station-context.ts';
import { CrewText } from './crew-text.tsx';
import { ServiceSwitch } from './service-switch.tsx';
import type { UnitAtDesk } from './units-at-desk.ts';

/** One unit: what it does, who is on it, and what the desk may do with it. */
export const UnitCard = ({ at, onSignIn }: { readonly at: UnitAtDesk; readonly onSignIn: () => void }) => {
  const { t } = useTranslation(['station', 'words']);
  const { isLive } = useStation();
  const signOut = useSeatPress('sign-out-crew');
  const { unit, activity, crew, nextCount, state } = at;
  const isSignedIn = crew?.how === 'signed-in';
  return (
    <section className="unit-card" data-unit={unit.id} data-activity={activity}>
      <header>
        <MarkIcon mark={ACTIVITY_MARKS[activity]} size={24} />
        <b>{unit.callSign}</b>
        <span>{t(`words:activity.${activity}`)}</span>
        {nextCount > 0 ? <span className="next-count">{t('units.next', { count: nextCount })}</span> : null}
      </header>
      {state?.status === 'outOfService' ? <p className="quiet">{t(`words:outOfService.${state.reason}`)}</p> : null}
      <CrewText crew={crew} />
      <div className="unit-buttons">
        <button type="button" disabled={!isLive} onClick={onSignIn} data-action="sign-in">
          {isSignedIn ? t('units.takeOver') : t('units.signIn')}
        </button>
        {isSignedIn ? (
          <button type="button" className="plain" disabled={!isLive || signOut.isPending} onClick={() => void signOut.press({ unitId: unit.id }, {})} data-action="sign-out">
            {t('units.signOut')}
          </button>
        ) : null}
        <ServiceSwitch at={at} />
      </div>
      <ProblemText problem={signOut.problem} />
    </section>
  );
};
