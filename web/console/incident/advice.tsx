import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedUnit } from '#shared/domain/recommendation/recommendation.ts';
import { OverrideReason } from '#shared/schemas/reason.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { useDesk, useNow } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { choiceOf, isOverride } from './dispatch-choice.ts';
import { Decided } from './decided.tsx';
import { RankedUnits } from './ranked-units.tsx';
import { useRouteChoice } from './route-choice.ts';
import { useDrawnWays } from './use-drawn-ways.ts';
import { useRecommendation, type Demand } from './use-recommendation.ts';
import { useWinner } from './use-winner.ts';

/** For what, and how pressing it is. */
export interface AdviceProps {
  readonly demand: Demand;
  readonly version: number | undefined;
  readonly hasPlace: boolean;
  /** Nobody is on the way yet: the list stands open and its first button has the focus. */
  readonly isWaiting: boolean;
  /** Somebody is on scene already: the target's clock has stopped. */
  readonly isThere?: boolean;
}

/** How a unit is sent. */
export type SendingHow = 'dispatch' | 'divert' | 'queue';

/** Who should go, with reasons, and the buttons that send them. */
export const Advice = ({ demand, version, hasPlace, isWaiting, isThere = false }: AdviceProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { message } = App.useApp();
  const winnerOf = useWinner();
  const { data, isFetching } = useRecommendation(demand, { version, isWanted: hasPlace });
  const [asking, setAsking] = useState<{ readonly unit: RankedUnit; readonly how: SendingHow }>();
  const commands = { dispatch: useCommand('dispatch-unit'), divert: useCommand('divert-unit'), queue: useCommand('queue-assignment') };
  const { choose } = useRouteChoice();
  useDrawnWays(demand, data, isWaiting);
  const isPending = Object.values(commands).some((command) => command.isPending);
  if (!hasPlace) return <p className="hint pad">{t('advice.noPlace')}</p>;
  if (!data) return <p className="quiet pad" aria-busy="true">{t('advice.working')}</p>;

  const send = (unit: RankedUnit, how: SendingHow, reason?: OverrideReason): void => {
    const purpose = 'incidentId' in demand ? { kind: 'incident' as const, ...demand } : { kind: 'transfer' as const, ...demand };
    const onProblem = (error: unknown): boolean => winnerOf(unit.unitId, error, (text) => void message.warning(text, 8));
    void commands[how].press({}, { unitId: unit.unitId, purpose, choice: choiceOf(data, unit, reason) }, onProblem);
  };
  const press = (unit: RankedUnit, how: SendingHow): void => (isOverride(data, unit) ? setAsking({ unit, how }) : send(unit, how));
  const home = data.homeStation && index.stations.get(data.homeStation.stationId);
  const recommended = data.recommendedUnitId === undefined ? '' : callSignOf(index, data.recommendedUnitId);

  return (
    <details className="advice" open={isWaiting} data-fetching={isFetching}>
      <summary>
        <h3>{t('advice.title')}</h3>
        {data.targetSecondsLeft === undefined || isThere ? null : <TargetLeft secondsLeft={data.targetSecondsLeft} at={data.at} />}
      </summary>
      {data.shortfall.length > 0 ? <p className="warning">{t('advice.shortfall', { what: data.shortfall.map((one) => t(`words:capability.${one}`)).join(' · ') })}</p> : null}
      {data.ranked.length === 0 ? <p className="warning">{t('advice.none')}</p> : <RankedUnits recommendation={data} isPending={isPending} takesFocus={isWaiting} onLook={(unitId) => choose({ unitId, demand })} onPress={press} />}
      <Decided recommendation={data} />
      {data.homeStation && home ? <p className="quiet small">{t('advice.home', { station: nameIn(home, language), time: clockText(data.homeStation.driveSeconds) })}{data.homeStation.degraded ? ` · ${t('advice.degraded')}` : ''}</p> : null}
      {data.leftOut.length > 0 ? (
        <details className="left-out">
          <summary>{t('advice.leftOut', { count: data.leftOut.length })}</summary>
          <ul>
            {data.leftOut.map(({ unitId, callSign, because }) => (
              <li key={unitId}><b>{callSign}</b> {t(`words:leftOutReason.${because}`)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <ReasonDialog
        isOpen={asking !== undefined}
        title={t('advice.overrideTitle')}
        text={t('advice.overrideWhy', { recommended, chosen: asking?.unit.callSign ?? '' })}
        reasons={OverrideReason.options}
        label={(reason) => t(`words:overrideReason.${reason}`)}
        onCancel={() => setAsking(undefined)}
        onChoose={(reason) => {
          if (asking) send(asking.unit, asking.how, reason);
          setAsking(undefined);
        }}
      />
    </details>
  );
};

/** What is left of the target now; the server worked it out at `at` (epoch milliseconds), and it runs on. */
const TargetLeft = ({ secondsLeft, at }: { readonly secondsLeft: number; readonly at: number }) => {
  const { t } = useTranslation(['console', 'words']);
  const left = secondsLeft - Math.max(0, secondsBetween(at, useNow()));
  return <span className={left < 0 ? 'late' : 'quiet'}>{t(left < 0 ? 'advice.passed' : 'advice.left', { time: clockText(Math.abs(left)) })}</span>;
};
