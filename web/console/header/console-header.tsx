import { LogoutOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { useDesk } from '../desk.ts';
import type { CentreGateProps } from '../layout/centre-gate.tsx';
import { RingBadge } from '../ring/ring-badge.tsx';
import { SeatBadge } from '../seat/seat-badge.tsx';
import { FeedBadge } from './feed-badge.tsx';
import { SeatPicker } from './seat-picker.tsx';
import { TryMenu } from './try-menu.tsx';

/** Who the centre is, what its data is worth, how live the screen is. */
export const ConsoleHeader = ({ onLeave, onChangeSeat }: Pick<CentreGateProps, 'onLeave' | 'onChangeSeat'>) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language, role } = useDesk();
  const { isDark, switchLanguage, switchAppearance } = useLook();
  const { title, notice } = index.centre.settings;
  const speech = language === 'en' ? 'en' : 'zh';
  return (
    <>
    <header className="header">
      <div className="brand">
        <img src="/icon.svg" alt="" width={30} height={30} />
        <b>{t('words:app.name')}</b>
        <span className="latin">{t('words:app.latin')}</span>
        <span className="centre-title">{title[speech]}</span>
      </div>
      {role === 'dispatcher' || role === 'supervisor' ? (
        <>
          <SeatBadge />
          <RingBadge />
        </>
      ) : null}
      <FeedBadge />
      <SeatPicker onChangeSeat={onChangeSeat} />
      <div className="header-buttons">
        <TryMenu />
        <Tooltip title={t('words:language.switch')}>
          <Button type="text" icon={<TranslationOutlined />} onClick={switchLanguage} aria-label={t('words:language.switch')}>
            {t('words:language.other')}
          </Button>
        </Tooltip>
        <Tooltip title={t('words:theme.switch')}>
          <Button type="text" icon={isDark ? <SunOutlined /> : <MoonOutlined />} onClick={switchAppearance} aria-label={t('words:theme.switch')} />
        </Tooltip>
        <Tooltip title={t('words:signIn.out')}>
          <Button type="text" icon={<LogoutOutlined />} onClick={onLeave} aria-label={t('words:signIn.out')} />
        </Tooltip>
      </div>
    </header>
    <p className="notice" title={notice?.[speech]}>
      {notice?.[speech]}
    </p>
    </>
  );
};
