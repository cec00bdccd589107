import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { clockText } from '#web/kit/duration.ts';
import { distanceText } from '#web/kit/distance.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import { CoverLossCell } from './cover-loss.tsx';
import type { SendingHow } from './advice.tsx';

/** The ranking, and what a press does. */
export interface RankedUnitsProps {
  readonly recommendation: Recommendation;
  readonly isPending: boolean;
  readonly takesFocus: boolean;
  /** A look at one row, by pointer or by focus. */
  readonly onLook: (unitId: string) => void;
  readonly onPress: (unit: RankedUnit, how: SendingHow) => void;
}

/** The units that could go, best first, each with its road time and where that comes from. */
export const RankedUnits = ({ recommendation, isPending, takesFocus, onLook, onPress }: RankedUnitsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const first = useRef<HTMLButtonElement>(null);
  const { recommendedUnitId, ranked } = recommendation;
  useEffect(() => {
    if (takesFocus && (document.activeElement === document.body || document.activeElement === null)) first.current?.focus();
  }, [takesFocus, recommendedUnitId]);
  return (
    <table className="ranking">
      <thead>
        <tr>
          <th>{t('advice.rank')}</th>
          <th>{t('advice.unit')}</th>
          <th>{t('advice.eta')}</th>
          <th aria-label={t('advice.dispatch')} />
        </tr>
      </thead>
      <tbody>
        {ranked.map((unit, at) => (
          <tr key={unit.unitId} className={unit.unitId === recommendedUnitId ? 'recommended' : ''} data-unit={unit.unitId} onMouseEnter={() => onLook(unit.unitId)} onFocus={() => onLook(unit.unitId)}>
            <td>{at + 1}</td>
            <td><UnitCell unit={unit} /></td>
            <td><EtaCell unit={unit} /><CoverLossCell loss={unit.coverLoss} /></td>
            <td className="send">
              <SendButtons unit={unit} isRecommended={unit.unitId === recommendedUnitId} isPending={isPending} buttonRef={unit.unitId === recommendedUnitId ? first : undefined} onPress={onPress} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const UnitCell = ({ unit }: { readonly unit: RankedUnit }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const station = index.stations.get(unit.stationId);
  return (
    <>
      <b>{unit.callSign}</b>
      <small>
        {station ? nameIn(station, language) : ''} · {t(`advice.${unit.basis}`)}
        {unit.positionAgeSeconds === undefined ? '' : ` ${t('advice.age', { age: unit.positionAgeSeconds })}`}
      </small>
      {unit.lacking.length > 0 ? <small className="late">{t('advice.lacking', { what: unit.lacking.map((one) => t(`words:capability.${one}`)).join(' · ') })}</small> : null}
      {unit.sending.how === 'divert' ? <small className="divert">{t('advice.divertGain', { time: clockText(unit.sending.gainSeconds) })}</small> : null}
    </>
  );
};

const EtaCell = ({ unit: { eta, inTarget } }: { readonly unit: RankedUnit }) => {
  const { t } = useTranslation(['console', 'words']);
  return (
    <span title={t('advice.activation', { activation: clockText(eta.activationSeconds), drive: clockText(eta.driveSeconds) })}>
      <b className="eta">{clockText(eta.etaSeconds)}</b> <span className={inTarget ? 'good' : 'late'}>{inTarget ? `✓ ${t('advice.inTarget')}` : `▲ ${t('advice.late')}`}</span>
      <small>
        {distanceText(eta.meters)}
        {eta.degraded ? '' : ` · ${t(`advice.${eta.source}`)}`}
      </small>
      {eta.degraded ? <strong className="degraded">⚠ {t('advice.degraded')}</strong> : null}
    </span>
  );
};

interface SendButtonsProps {
  readonly unit: RankedUnit;
  readonly isRecommended: boolean;
  readonly isPending: boolean;
  readonly buttonRef: React.Ref<HTMLButtonElement> | undefined;
  readonly onPress: (unit: RankedUnit, how: SendingHow) => void;
}

const SendButtons = ({ unit, isRecommended, isPending, buttonRef, onPress }: SendButtonsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { how } = unit.sending;
  return (
    <>
      <Button ref={buttonRef ?? null} type={isRecommended ? 'primary' : 'default'} disabled={isPending} onClick={() => onPress(unit, how)} aria-label={`${t(`advice.${how}`)} ${unit.callSign}`} data-action={how}>
        {t(`advice.${how}`)}
      </Button>
      {how === 'divert' ? (
        <Button size="small" type="text" disabled={isPending} onClick={() => onPress(unit, 'queue')} data-action="queue">
          {t('advice.queue')}
        </Button>
      ) : null}
    </>
  );
};
