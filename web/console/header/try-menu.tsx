import { AppstoreOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeToken } from '#web/kit/sign-in/session.ts';
import { addressOf, OTHER_SCREENS, readDemonstration, switchDemonstration } from './local-host.ts';

const KEY = ['demonstration'];
const LOOKS_EVERY_MILLISECONDS = 10_000;

/** On this machine's own host, for whoever has its developer's token: the switch of the demonstration, and the other screens. Elsewhere there is nothing to try. */
export const TryMenu = () => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const isOn = useQuery({ queryKey: KEY, queryFn: async () => (await readDemonstration()) ?? null, refetchInterval: LOOKS_EVERY_MILLISECONDS, retry: false }).data;
  const token = takeToken(location, history, sessionStorage);
  if (isOn === undefined || isOn === null || token === undefined) return null;
  const toggle = async (): Promise<void> => {
    setIsBusy(true);
    try {
      queries.setQueryData(KEY, await switchDemonstration(token, !isOn));
    } catch {
      void message.error(t('tryMenu.failed'));
    } finally {
      setIsBusy(false);
    }
  };
  const items = [
    { key: 'demonstration', label: t(isOn ? 'tryMenu.stop' : 'tryMenu.start'), onClick: () => void toggle(), disabled: isBusy },
    { type: 'divider' as const },
    ...OTHER_SCREENS.map((screen) => ({ key: screen, label: t(`tryMenu.screens.${screen}`), onClick: () => void window.open(addressOf(screen, token), '_blank', 'noopener') })),
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type={isOn ? 'primary' : 'text'} icon={<AppstoreOutlined />} loading={isBusy} data-demonstration={isOn}>
        {t(isOn ? 'tryMenu.on' : 'tryMenu.title')}
      </Button>
    </Dropdown>
  );
};
