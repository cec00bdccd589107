import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { SecondUnit } from '#shared/domain/recommendation/second-unit.ts';
import { clockText } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import type { Sending } from './use-sending.ts';

/** What is advised beyond the first unit: a second one, a whole set, a neighbour to call. */
export const FurtherUnits = ({ recommendation, sending }: { readonly recommendation: Recommendation; readonly sending: Sending }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const { second, set, neighbours, ranked } = recommendation;
  const unitOf = (unitId: string): RankedUnit | undefined => ranked.find((one) => one.unitId === unitId);
  const secondUnit = second && unitOf(second.unitId);
  const setUnits = set?.ambulances.flatMap(({ unitId }) => unitOf(unitId) ?? []) ?? [];
  return (
    <>
      {second && secondUnit && !set ? (
        <div className="further" data-second={second.unitId}>
          <span className="grow">
            <b>{t('further.second', { unit: secondUnit.callSign, time: clockText(secondUnit.eta.etaSeconds) })}</b>
            <small><SecondWhy second={second} /></small>
          </span>
          <Button size="small" disabled={sending.isPending} onClick={() => sending.press(secondUnit, secondUnit.sending.how)} data-action="send-second">{t(`advice.${secondUnit.sending.how}`)}</Button>
        </div>
      ) : null}
      {set ? (
        <div className="further" data-set={set.wanted}>
          <span className="grow">
            <b>{t('further.set', { count: set.wanted, serving: set.servingUnitIds.length })}</b>
            <small>{set.ambulances.map(({ callSign, etaSeconds }) => `${callSign} ${clockText(etaSeconds)}`).join(' · ')}</small>
            {set.missing.length > 0 ? <small className="late">▲ {t('further.missing', { count: set.missing.length })}</small> : null}
            {set.lacking.length > 0 ? <small className="late">▲ {t('advice.lacking', { what: set.lacking.map((one) => t(`words:capability.${one}`)).join(' · ') })}</small> : null}
            {set.coverLoss && set.coverLoss.people > 0 ? <small className="late">{t('advice.coverLost', { people: set.coverLoss.people.toLocaleString() })}</small> : null}
          </span>
          {setUnits.length > 0 ? <Button size="small" type="primary" disabled={sending.isPending} onClick={() => void sending.sendAll(setUnits)} data-action="send-set">{t('further.sendSet', { count: setUnits.length })}</Button> : null}
        </div>
      ) : null}
      {neighbours.map((neighbour) => (
        <div key={neighbour.neighbourId} className="further" data-neighbour={neighbour.neighbourId}>
          <span className="grow">
            <b>{t('further.neighbour', { name: nameIn(neighbour, language), time: clockText(neighbour.etaSeconds) })}</b>
            <small>{[t(`neighbourReason.${neighbour.because}`), neighbour.degraded ? t('advice.degraded') : undefined].filter(Boolean).join(' · ')}</small>
          </span>
          {neighbour.telephone === undefined ? null : <b className="number">☎ {neighbour.telephone}</b>}
        </div>
      ))}
    </>
  );
};

const SecondWhy = ({ second }: { readonly second: SecondUnit }) => {
  const { t } = useTranslation(['console', 'words']);

  const named = (capabilities: readonly Parameters<typeof capabilityKey>[0][]): string => capabilities.map((one) => t(capabilityKey(one))).join(' · ');
  switch (second.because) {
    case 'brings-what-is-lacking':
      return t('secondReason.brings-what-is-lacking', { what: named(second.brings) });
    case 'is-there-sooner':
      return t('secondReason.is-there-sooner', { time: clockText(second.bySeconds) });
    case 'priority-calls-for-two':
      return t('secondReason.priority-calls-for-two', { priority: t(`words:priority.${second.priority}`) });
    case 'need-calls-for-two':
      return t('secondReason.need-calls-for-two', { need: t(capabilityKey(second.need)), what: named(second.brings) });
  }
};

const capabilityKey = (one: RankedUnit['lacking'][number]) => `words:capability.${one}` as const;
