import { App } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { useDesk } from '../desk.ts';
import { useSendRequest, type SendRequest } from './send-request.ts';
import type { Demand } from './use-recommendation.ts';
import type { Sending } from './use-sending.ts';

/** Does what a key or the command line asked for, once the ranking of this demand is there; says why where it cannot be done. */
export const useAskedSending = (demand: Demand, recommendation: Recommendation | undefined, sending: Sending): void => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const { index } = useDesk();
  const { request, done } = useSendRequest();
  const mine = request && JSON.stringify(request.demand) === JSON.stringify(demand) ? request : undefined;
  const isReady = mine !== undefined && recommendation !== undefined && !sending.isPending;

  const doIt = useEffectEvent(({ unitId = recommendation?.recommendedUnitId, how }: SendRequest) => {
    const unit = recommendation?.ranked.find((one) => one.unitId === unitId);
    const because = recommendation?.leftOut.find((one) => one.unitId === unitId)?.because;
    const callSign = unitId === undefined ? '' : callSignOf(index, unitId);
    if (unit && how === 'dispatch' && unit.sending.how === 'divert') void message.warning(t('advice.isBusy', { unit: callSign }), 6);
    else if (unit) sending.press(unit, how ?? unit.sending.how);
    else void message.warning(because ? t('advice.cannotGo', { unit: callSign, why: t(`words:leftOutReason.${because}`) }) : t('advice.none'), 6);
    done();
  });
  useEffect(() => {
    if (isReady) doIt(mine);
  }, [isReady, mine]);
};
