import { LogoutOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useFeedHealth, useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useFacilityName } from '#web/kit/use-facility-name.ts';
import { useFacility } from '../use-facility.ts';
import { ChimeSwitch } from './chime-switch.tsx';

/** Whose screen it is, the time, and how live it is. */
export const FacilityHeader = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { index, leave } = useSeated();
  const { facilityId } = useFacility();
  const { language, isDark, switchLanguage, switchAppearance } = useLook();
  const { health, ageSeconds } = useFeedHealth();
  const nameOf = useFacilityName();
  const facility = index.facilities.get(facilityId);
  const notice = index.centre.settings.notice?.[language === 'en' ? 'en' : 'zh'];
  return (
    <header className="facility-header">
      <img src="/icon.svg" alt="" width={32} height={32} />
      <div className="facility-name">
        <h1>{nameOf(facilityId)}</h1>
        <small>{facility ? t(`words:tier.${facility.tier}`) : t('title')}</small>
      </div>
      <Clock />
      <output className={`feed feed-${health}`} data-health={health}>
        <i aria-hidden="true" /> {t(`words:feed.${health}`)}
        {ageSeconds === undefined ? null : <small>{t('words:feed.age', { age: ageSeconds })}</small>}
      </output>
      <small className="notice" title={notice}>{notice}</small>
      <ChimeSwitch />
      <Button type="text" icon={<TranslationOutlined />} onClick={switchLanguage} title={t('words:language.switch')}>{t('words:language.other')}</Button>
      <Button type="text" icon={isDark ? <SunOutlined /> : <MoonOutlined />} onClick={switchAppearance} aria-label={t('words:theme.switch')} />
      <Button type="text" icon={<LogoutOutlined />} onClick={leave} aria-label={t('words:signIn.out')} />
    </header>
  );
};

const Clock = () => <time className="big-clock">{timeOfDay(useServerNow())}</time>;
