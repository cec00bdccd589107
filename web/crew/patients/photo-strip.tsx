import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Panel } from '../parts/panel.tsx';
import { photoTold } from './photo-note.ts';
import type { PhotoPreview } from './photo-preview.ts';
import { usePreviewAddress } from './use-preview-address.ts';

const Picture = ({ preview, name }: { readonly preview: PhotoPreview; readonly name: string }) => {
  const address = usePreviewAddress(preview);
  return address === undefined ? <span className="photo-blank" /> : <img src={address} alt={name} />;
};

/** The photos of a patient that this phone has taken, each with how far it has come; a press shows one larger. */
export const PhotoStrip = ({ patientId }: { readonly patientId: string }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { photos, commands } = useCrewDesk();
  const [open, setOpen] = useState<string>();
  const own = photos.previews.filter((preview) => preview.patientId === patientId);
  const shown = own.find(({ attachmentId }) => attachmentId === open);
  const nameOf = ({ takenAt }: PhotoPreview): string => t('photo.of', { time: timeOfDay(takenAt) });
  if (own.length === 0) return null;
  return (
    <>
      <ol className="photo-strip">
        {own.map((preview) => {
          const told = photoTold(preview, photos.underWay, commands);
          return (
            <li key={preview.attachmentId} data-photo={told.how}>
              <button type="button" onClick={() => setOpen(preview.attachmentId)}><Picture preview={preview} name={nameOf(preview)} /></button>
              <small>{told.how === 'sending' ? t('photo.sending', { percent: told.percent }) : t(`photo.told.${told.how}`)}</small>
            </li>
          );
        })}
      </ol>
      {shown ? (
        <Panel title={nameOf(shown)} onClose={() => setOpen(undefined)}>
          <div className="photo-large"><Picture preview={shown} name={nameOf(shown)} /></div>
          <p className="quiet">{t('photo.small')}</p>
        </Panel>
      ) : null}
    </>
  );
};
