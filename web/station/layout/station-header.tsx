import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useFeedHealth, useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { forgetStation } from '../kept-in-browser.ts';
import type { AutoPrint } from '../print/use-auto-print.ts';
import type { StationSound } from '../ring/use-ringing.ts';
import { useStation } from '../station-context.ts';

/** Whose terminal it is, the time, how live it is, and its few switches. */
export const StationHeader = ({ sound, autoPrint }: { readonly sound: StationSound; readonly autoPrint: AutoPrint }) => {
  const { t } = useTranslation(['station', 'words']);
  const { index, leave } = useSeated();
  const { stationId } = useStation();
  const { language, isDark, switchLanguage, switchAppearance } = useLook();
  const station = index.stations.get(stationId);
  const { notice } = index.centre.settings;
  const signOut = (): void => {
    forgetStation(localStorage, stationId);
    leave();
  };
  return (
    <header className="station-header no-paper">
      <img src="/icon.svg" alt="" width={32} height={32} />
      <div className="station-name">
        <b>{station ? nameIn(station, language) : stationId}</b>
        <small>{t('title')}</small>
      </div>
      <Clock />
      <FeedMark />
      <small className="notice" title={notice?.[language === 'en' ? 'en' : 'zh']}>{notice?.[language === 'en' ? 'en' : 'zh']}</small>
      <div className="switches">
        <button type="button" className="plain" aria-pressed={sound.isTrying} onClick={() => sound.setTrying(!sound.isTrying)} disabled={!sound.isAllowed} data-action="try-sound">
          {sound.isTrying ? t('sound.stop') : t('sound.try')}
        </button>
        <label className="switch">
          <input type="checkbox" checked={autoPrint.isOn} onChange={(event) => autoPrint.setOn(event.target.checked)} />
          {t('autoPrint')}
        </label>
        <button type="button" className="plain" onClick={switchLanguage} title={t('words:language.switch')}>{t('words:language.other')}</button>
        <button type="button" className="plain" onClick={switchAppearance}>{isDark ? t('words:theme.light') : t('words:theme.dark')}</button>
        <button type="button" className="plain" onClick={signOut}>{t('words:signIn.out')}</button>
      </div>
    </header>
  );
};

const Clock = () => <time className="big-clock">{timeOfDay(useServerNow())}</time>;

const FeedMark = () => {
  const { t } = useTranslation(['station', 'words']);
  const { health, ageSeconds } = useFeedHealth();
  return (
    <output className={`feed feed-${health}`} data-health={health}>
      <i aria-hidden="true" /> {t(`words:feed.${health}`)}
      {ageSeconds === undefined ? null : <small>{t('words:feed.age', { age: ageSeconds })}</small>}
    </output>
  );
};
