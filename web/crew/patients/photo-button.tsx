import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { addPhoto } from '../store/photo-store.ts';
import { deviceTimeNow } from '../time/device-time.ts';
import { PHOTO_PIXELS, PREVIEW_PIXELS } from './photo-limits.ts';
import { sealPreview } from './photo-preview.ts';
import { sealPhoto } from './seal-photo.ts';
import { smallPhoto } from './small-photo.ts';

/** Takes a photo with the phone's own camera; sealed on the phone, it waits there until its parts are sent. */
export const PhotoButton = ({ runId, patientId }: { readonly runId: string; readonly patientId: string }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { store, queue, unitId, clock, photos } = useCrewDesk();
  const [hasFailed, setHasFailed] = useState(false);
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    try {
      const times = deviceTimeNow(clock());
      const attachmentId = newCommandId();
      const photo = await sealPhoto(await smallPhoto(file, PHOTO_PIXELS));
      const preview = await sealPreview(await smallPhoto(file, PREVIEW_PIXELS));
      const takenAt = times.deviceAt + (times.clockOffsetMilliseconds ?? 0);
      await addPhoto(store, { attachmentId, patientId, by: unitId, contentType: 'image/jpeg', sent: 0, ...times, ...photo }, { attachmentId, runId, patientId, takenAt, ...preview });
      setHasFailed(false);
      photos.refresh();
      queue.kick();
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <label className="file-button">
        {t('photo.take')}
        <input type="file" accept="image/*" capture="environment" onChange={(event) => void take(event)} />
      </label>
      {hasFailed ? <p role="alert">{t('photo.failed')}</p> : null}
    </>
  );
};
