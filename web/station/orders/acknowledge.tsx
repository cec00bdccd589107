import { useTranslation } from 'react-i18next';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { useStation } from '../station-context.ts';
import type { OrderStage } from './order-stage.ts';

/** The one big button of an order that rings; afterwards, whether the server has heard. */
export const Acknowledge = ({ id, stage }: { readonly id: string; readonly stage: OrderStage }) => {
  const { t } = useTranslation(['station', 'words']);
  const { acknowledge, unsent, problem } = useStation();
  return (
    <div className="acknowledge no-paper">
      {stage === 'ringing' ? (
        <button key={id} type="button" className="big" autoFocus onClick={() => acknowledge(id)} data-action="acknowledge">
          <b>{t('order.acknowledge')}</b>
          <small>{t('order.acknowledgeHint')}</small>
        </button>
      ) : null}
      {unsent.has(id) ? (
        <p className="unsent" role="status">
          <b>{t('order.sending')}</b> {t('order.sendingHint')}
        </p>
      ) : null}
      <ProblemText problem={stage === 'ringing' ? problem : undefined} />
    </div>
  );
};
