import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SoundPattern } from '#web/kit/sound/sound-pattern.ts';
import { usePageSound } from '#web/kit/sound/use-page-sound.ts';
import { useFacility } from '../use-facility.ts';

/** Two soft tones every ten seconds while an offer waits: a ward is no place for an alarm. */
const CHIME: SoundPattern = { tones: [{ hertz: 660, seconds: 0.25 }, { hertz: 880, seconds: 0.4 }, { hertz: 0, seconds: 9.35 }], volume: 0.35 };
const CHIME_KEY = 'yike.facility.chime';

/** Chimes while an offer waits for an answer, where the desk wants it; says so where the browser keeps it silent. */
export const ChimeSwitch = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { board } = useFacility();
  const [isOn, setIsOn] = useState(() => localStorage.getItem(CHIME_KEY) !== 'no');
  const { isAllowed, allow } = usePageSound(isOn && board.offers.length > 0 ? CHIME : undefined);
  const choose = (on: boolean): void => {
    localStorage.setItem(CHIME_KEY, on ? 'yes' : 'no');
    setIsOn(on);
  };
  if (isOn && !isAllowed) return <Button danger onClick={allow} data-action="allow-sound">{t('chime.blocked')}</Button>;
  return (
    <label className="chime">
      <Switch checked={isOn} onChange={choose} size="small" /> {t('chime.on')}
    </label>
  );
};
