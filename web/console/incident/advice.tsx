import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OverrideReason } from '#shared/schemas/reason.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { useDesk, useNow } from '../desk.ts';
import { CoverAfter } from './cover-after.tsx';
import { FurtherUnits } from './further-units.tsx';
import { LeftOut } from './left-out.tsx';
import { RankedUnits } from './ranked-units.tsx';
import { useRouteChoice } from './route-choice.ts';
import { useAskedSending } from './use-asked-sending.ts';
import { useDrawnWays } from './use-drawn-ways.ts';
import { useRecommendation, type Demand } from './use-recommendation.ts';
import { useSending } from './use-sending.ts';

/** For what, and how pressing it is. */
export interface AdviceProps {
  readonly demand: Demand;
  readonly version: number | undefined;
  readonly hasPlace: boolean;
  /** Nobody is on the way yet: the list stands open. */
  readonly isWaiting: boolean;
  /** Its first button has the focus, where nothing else has. */
  readonly takesFocus?: boolean;
  /** Somebody is on scene already: the target's clock has stopped. */
  readonly isThere?: boolean;
}

/** Who should go, with reasons, and the buttons that send them. */
export const Advice = ({ demand, version, hasPlace, isWaiting, takesFocus = isWaiting, isThere = false }: AdviceProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { data, isFetching } = useRecommendation(demand, { version, isWanted: hasPlace });
  const [looked, setLooked] = useState<string>();
  const { choose } = useRouteChoice();
  const sending = useSending(demand, data);
  useDrawnWays(demand, data, isWaiting);
  useAskedSending(demand, data, sending);
  if (!hasPlace) return <p className="hint pad">{t('advice.noPlace')}</p>;
  if (!data) return <p className="quiet pad" aria-busy="true">{t('advice.working')}</p>;

  const home = data.homeStation && index.stations.get(data.homeStation.stationId);
  const recommended = data.recommendedUnitId === undefined ? '' : callSignOf(index, data.recommendedUnitId);
  const lookedAt = data.ranked.find(({ unitId }) => unitId === (looked ?? data.recommendedUnitId)) ?? data.ranked[0];
  const look = (unitId: string): void => {
    setLooked(unitId);
    choose({ unitId, demand });
  };
  return (
    <details className="advice" open={isWaiting} data-fetching={isFetching}>
      <summary>
        <h3>{t('advice.title')} <kbd>F8</kbd></h3>
        {data.targetSecondsLeft === undefined || isThere ? null : <TargetLeft secondsLeft={data.targetSecondsLeft} at={data.at} />}
      </summary>
      {data.shortfall.length > 0 ? <p className="warning">▲ {t('advice.shortfall', { what: data.shortfall.map((one) => t(`words:capability.${one}`)).join(' · ') })}</p> : null}
      {data.cover ? <CoverAfter cover={data.cover} unit={lookedAt} /> : null}
      {data.ranked.length === 0 ? <p className="warning">▲ {t('advice.none')}</p> : <RankedUnits recommendation={data} isPending={sending.isPending} takesFocus={takesFocus} lookedAt={lookedAt?.unitId} onLook={look} onPress={sending.press} />}
      <FurtherUnits recommendation={data} sending={sending} />
      {data.homeStation && home ? <p className="quiet small">{t('advice.home', { station: nameIn(home, language), time: clockText(data.homeStation.driveSeconds) })}{data.homeStation.degraded ? ` · ${t('advice.degraded')}` : ''}</p> : null}
      <LeftOut units={data.leftOut} />
      <ReasonDialog
        isOpen={sending.asking !== undefined}
        title={t('advice.overrideTitle')}
        text={t('advice.overrideWhy', { recommended, chosen: sending.asking?.unit.callSign ?? '' })}
        reasons={OverrideReason.options}
        label={(reason) => t(`words:overrideReason.${reason}`)}
        onCancel={() => sending.answer(undefined)}
        onChoose={(reason) => sending.answer(reason)}
      />
    </details>
  );
};

/** What is left of the target now; the server worked it out at `at` (epoch milliseconds), and it runs on. */
const TargetLeft = ({ secondsLeft, at }: { readonly secondsLeft: number; readonly at: number }) => {
  const { t } = useTranslation(['console', 'words']);
  const left = secondsLeft - Math.max(0, secondsBetween(at, useNow()));
  return <span className={left < 0 ? 'late' : 'quiet'}>{left < 0 ? '▲ ' : ''}{t(left < 0 ? 'advice.passed' : 'advice.left', { time: clockText(Math.abs(left)) })}</span>;
};
