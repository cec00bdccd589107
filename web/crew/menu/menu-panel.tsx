import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Panel } from '../parts/panel.tsx';
import { HOLD_MILLISECONDS } from '../queue/hold.ts';
import { NAMED_COMMANDS, type NamedCommand } from '../queue/named-commands.ts';
import { isUnsent } from '../queue/queued-command.ts';
import { OUT_OF_SERVICE_REASONS } from './out-of-service-reasons.ts';
import { PushButton } from '../push/push-button.tsx';

const isNamed = (name: string): name is NamedCommand => (NAMED_COMMANDS as readonly string[]).includes(name);

/** What is needed seldom: duty, what is not sent, light, language, leaving. */
export const MenuPanel = ({ onTest, onClose }: { readonly onTest: (isOn: boolean) => void; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { leave } = useSeated();
  const { isDark, switchAppearance, switchLanguage } = useLook();
  const { queue, unitId, runs, commands } = useCrewDesk();
  const [isTesting, setIsTesting] = useState(false);
  const unsent = commands.filter(isUnsent);
  const set = (change: { readonly to: 'offDuty' } | { readonly to: 'outOfService'; readonly reason: OutOfServiceReason }): void => {
    void queue.add('set-unit-state', { unitId }, { change }, HOLD_MILLISECONDS);
    onClose();
  };
  const test = (): void => {
    onTest(!isTesting);
    setIsTesting(!isTesting);
  };
  const status = runs.unit?.status;
  return (
    <Panel title={t('menu.title')} onClose={() => {
      onTest(false);
      onClose();
    }}>
      <h3>{t('menu.queue')}</h3>
      {unsent.length === 0 ? <p className="quiet">{t('menu.nothing')}</p> : null}
      <ol className="points">
        {unsent.map(({ seq, name, madeAt }) => (
          <li key={seq}>
            <span>{t(`command.${isNamed(name) ? name : 'other'}`)}</span>
            <time>{timeOfDay(madeAt)}</time>
          </li>
        ))}
      </ol>
      <div className="choices">
        <button type="button" onClick={switchAppearance}>{t(isDark ? 'menu.light' : 'menu.dark')}</button>
        <button type="button" onClick={switchLanguage}>{t('menu.language')}</button>
        <button type="button" aria-pressed={isTesting} onClick={test}>{t(isTesting ? 'menu.stop' : 'menu.test')}</button>
        <PushButton />
      </div>
      {status === undefined || status === 'offDuty' ? null : (
        <>
          <h3>{t('menu.outOfService')}</h3>
          <div className="choices">
            {OUT_OF_SERVICE_REASONS.map((reason) => (
              <button key={reason} type="button" onClick={() => set({ to: 'outOfService', reason })}>{t(`words:outOfService.${reason}`)}</button>
            ))}
          </div>
          {status === 'assigned' ? null : <button type="button" className="plain" data-off-duty="" onClick={() => set({ to: 'offDuty' })}>{t('menu.offDuty')}</button>}
        </>
      )}
      <button type="button" className="plain" disabled={unsent.length > 0} onClick={leave}>{t('menu.leave')}</button>
      {unsent.length > 0 ? <p className="quiet">{t('menu.leaveUnsent')}</p> : null}
    </Panel>
  );
};
