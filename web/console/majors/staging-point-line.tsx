import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { StagingPoint } from '#shared/schemas/major-incident.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';

/** Where units gather, in words; a point on the map can take its place. */
export const StagingPointLine = ({ id, stagingPoint, pointed }: { readonly id: string; readonly stagingPoint: StagingPoint | undefined; readonly pointed: Coordinate | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const set = useCommand('set-staging-point');
  const near = stagingPoint && placeWords({ position: stagingPoint.position }, index, language);
  return (
    <p className="actions">
      <span>{t('major.staging')} {near ? t('words:incident.near', { place: near.name }) : t('major.stagingHint')}</span>
      {pointed ? <Button size="small" type="primary" loading={set.isPending} onClick={() => void set.press({ incidentId: id }, { stagingPoint: { position: { longitude: pointed[0], latitude: pointed[1], datum: 'WGS-84' } } })}>{t('major.stagingHere')}</Button> : null}
    </p>
  );
};
