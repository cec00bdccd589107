import { LogoutOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';

/** Whose figures these are, and what the centre's data is worth. */
export const ManagerHeader = () => {
  const { t } = useTranslation(['manager', 'words']);
  const { index, seat, leave } = useSeated();
  const { language, isDark, switchLanguage, switchAppearance } = useLook();
  const { title, notice } = index.centre.settings;
  const speech = language === 'en' ? 'en' : 'zh';
  return (
    <header>
      <div className="header">
        <img src="/icon.svg" alt="" width={30} height={30} />
        <b>{t('words:app.name')}</b>
        <h1>{t('title')}</h1>
        <span className="centre-title">{title[speech]}</span>
        <span className="who">{t('words:signIn.as', { role: t(`words:role.${seat.role}`), user: seat.userId })}</span>
        <Button type="text" icon={<TranslationOutlined />} onClick={switchLanguage} aria-label={t('words:language.switch')}>{t('words:language.other')}</Button>
        <Button type="text" icon={isDark ? <SunOutlined /> : <MoonOutlined />} onClick={switchAppearance} aria-label={t('words:theme.switch')} />
        <Button type="text" icon={<LogoutOutlined />} onClick={leave} aria-label={t('words:signIn.out')} />
      </div>
      {notice ? <p className="notice">{notice[speech]}</p> : null}
    </header>
  );
};
