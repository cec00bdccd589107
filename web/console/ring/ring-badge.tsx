import { BellOutlined, MutedOutlined, NotificationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { setQuiet } from './quiet-mode.ts';
import { useRing } from './use-ring.ts';

/** Whether this console rings aloud, softly, or may not sound yet; a press switches between loud and quiet. */
export const RingBadge = () => {
  const { t } = useTranslation(['console', 'words']);
  const { need, isQuiet, isAllowed } = useRing();
  const state = isAllowed ? (isQuiet ? 'quiet' : 'loud') : 'blocked';
  const icon = state === 'loud' ? <BellOutlined /> : state === 'quiet' ? <NotificationOutlined /> : <MutedOutlined />;
  return (
    <Button type="text" className={`ring-badge ring-${state} ${need === 'none' ? '' : 'ringing'}`} icon={icon} onClick={() => setQuiet(!isQuiet)} title={t(`ring.${state}Hint`)} aria-pressed={isQuiet} data-ring={state} data-need={need}>
      {t(`ring.${state}`)} <kbd>F10</kbd>
    </Button>
  );
};
