import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPRESSIONS_A_MINUTE, startMetronome } from './metronome.ts';

/** The beat of the compressions, to be heard and seen; it counts, so that whoever presses can be counted for. */
export const MetronomeButton = () => {
  const { t } = useTranslation(['console', 'words']);
  const [isOn, setIsOn] = useState(false);
  const [beat, setBeat] = useState(0);
  useEffect(() => (isOn ? startMetronome(setBeat) : undefined), [isOn]);
  return (
    <button
      type="button"
      className={`metronome ${isOn ? 'on' : ''}`}
      aria-pressed={isOn}
      onClick={() => {
        setBeat(0);
        setIsOn(!isOn);
      }}
      data-action="metronome"
    >
      <i key={beat} className={isOn ? 'beat' : ''} aria-hidden="true" />
      {t(isOn ? 'triage.metronomeStop' : 'triage.metronome', { rate: COMPRESSIONS_A_MINUTE })}
      {isOn ? <b>{beat}</b> : null}
    </button>
  );
};
