import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { usePlaceText } from '../incidents/use-place-text.ts';
import { MajorPanel } from './major-panel.tsx';

/** The major incidents, or the one that is in hand. */
export const MajorsPanel = ({ id, pointed, onTake }: { readonly id: string | undefined; readonly pointed: Coordinate | undefined; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const declared = [...board.majors.values()].filter(({ state }) => state.status === 'declared');
  if (id !== undefined) return <MajorPanel id={id} pointed={pointed} onTake={onTake} />;
  return (
    <section className="incident">
      <div className="panel-title">
        <h2>{t('major.title')}</h2>
        <Button type="text" icon={<CloseOutlined />} onClick={() => onTake(NOTHING_IN_HAND)} aria-label={t('words:layout.close')} />
      </div>
      {declared.length === 0 ? <p className="quiet">{t('major.none')}</p> : null}
      <ul className="rows">
        {declared.map(({ id: majorId, state }) => (
          <MajorRow key={majorId} id={majorId} declaredAt={state.declaredAt} words={`${t(`majorNature.${state.nature}`)} · ${t(`majorLevel.${state.level}`)}`} onTake={() => onTake({ kind: 'majors', id: majorId })} />
        ))}
      </ul>
    </section>
  );
};

const MajorRow = ({ id, declaredAt, words, onTake }: { readonly id: string; readonly declaredAt: number; readonly words: string; readonly onTake: () => void }) => {
  const { board } = useDesk();
  const place = usePlaceText(board.incidents.get(id)?.state.place);
  return (
    <li>
      <button type="button" className="row" onClick={onTake} data-major={id}>
        <span aria-hidden="true">◆</span>
        <span className="row-main"><b>{place}</b><small>{words}</small></span>
        <RunningClock since={declaredAt} />
      </button>
    </li>
  );
};
