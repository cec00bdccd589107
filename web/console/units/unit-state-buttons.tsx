import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { unitChanges } from './unit-changes.ts';

/** What the room may say of a unit, as it stands. */
export const UnitStateButtons = ({ unitId, unit }: { readonly unitId: string; readonly unit: Unit | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { press, isPending } = useCommand('set-unit-state');
  const params = { unitId };
  return (
    <div className="actions">
      {unitChanges(unit).map((to) => {
        if (to === 'outOfService') {
          const items = OutOfServiceReason.options.map((reason) => ({ key: reason, label: t(`words:outOfService.${reason}`) }));
          const choose = (key: string): void => {
            const reason = OutOfServiceReason.safeParse(key).data;
            if (reason) void press(params, { change: { to, reason } });
          };
          return (
            <Dropdown key={to} trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
              <Button loading={isPending} danger>{t('unitPanel.outOfService')} <DownOutlined /></Button>
            </Dropdown>
          );
        }
        if (to === 'movingUp') {
          const items = index.centre.stations.map((station) => ({ key: station.id, label: nameIn(station, language) }));
          return (
            <Dropdown key={to} trigger={['click']} menu={{ items, onClick: ({ key }) => void press(params, { change: { to, stationId: key } }) }}>
              <Button loading={isPending}>{t('unitPanel.movingUp')} <DownOutlined /></Button>
            </Dropdown>
          );
        }
        return <Button key={to} loading={isPending} onClick={() => void press(params, { change: { to } })} data-change={to}>{t(`unitPanel.${to}`)}</Button>;
      })}
    </div>
  );
};
