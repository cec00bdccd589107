import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { clockText } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { neighbourWords, secondWords } from '#web/kit/recommendation-words.ts';
import { useDesk } from '../desk.ts';
import { useNames } from './use-names.ts';
import type { Sending } from './use-sending.ts';

/** What is advised beyond the first unit: a second one, a whole set, a neighbour to call. */
export const FurtherUnits = ({ recommendation, sending }: { readonly recommendation: Recommendation; readonly sending: Sending }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const names = useNames();
  const { second, set, neighbours, ranked } = recommendation;
  const secondWhy = second && secondWords(second, names);
  const unitOf = (unitId: string): RankedUnit | undefined => ranked.find((one) => one.unitId === unitId);
  const secondUnit = second && unitOf(second.unitId);
  const setUnits = set?.ambulances.flatMap(({ unitId }) => unitOf(unitId) ?? []) ?? [];
  return (
    <>
      {second && secondUnit && !set ? (
        <div className="further" data-second={second.unitId}>
          <span className="grow">
            <b>{secondWhy ? t(`words:${secondWhy.key}`, { replace: secondWhy.values }) : ''}</b>
            <small>{clockText(secondUnit.eta.etaSeconds)}</small>
          </span>
          <Button size="small" disabled={sending.isPending} onClick={() => sending.press(secondUnit, secondUnit.sending.how)} data-action="send-second">{t(`advice.${secondUnit.sending.how}`)}</Button>
        </div>
      ) : null}
      {set ? (
        <div className="further" data-set={set.wanted}>
          <span className="grow">
            <b>{t('words:recommendation.set.title', { wanted: set.wanted, serving: set.servingUnitIds.length })}</b>
            <small>{set.ambulances.map(({ callSign, etaSeconds }) => `${callSign} ${clockText(etaSeconds)}`).join(' · ')}</small>
            {set.missing.length > 0 ? <small className="late">▲ {t('words:recommendation.set.missing', { count: set.missing.length })}</small> : null}
            {set.lacking.length > 0 ? <small className="late">▲ {t('words:recommendation.set.lacking', { what: set.lacking.map((one) => t(`words:capability.${one}`)).join(' · ') })}</small> : null}
            {set.coverLoss && set.coverLoss.people > 0 ? <small className="late">{t('advice.coverLost', { people: set.coverLoss.people.toLocaleString() })}</small> : null}
          </span>
          {setUnits.length > 0 ? <Button size="small" type="primary" disabled={sending.isPending} onClick={() => void sending.sendAll(setUnits)} data-action="send-set">{t('advice.sendSet', { count: setUnits.length })}</Button> : null}
        </div>
      ) : null}
      {neighbours.map((neighbour) => {
        const why = neighbourWords(neighbour, nameIn(neighbour, language));
        return (
          <div key={neighbour.neighbourId} className="further" data-neighbour={neighbour.neighbourId}>
            <span className="grow">
              <b>{t(`words:${why.key}`, { replace: why.values })}</b>
              {neighbour.degraded ? <small>{t('advice.degraded')}</small> : null}
            </span>
            {neighbour.telephone === undefined ? null : <b className="number">{neighbour.telephone}</b>}
          </div>
        );
      })}
    </>
  );
};
