import { useEffect, useState } from 'react';
import { openPreview, type PhotoPreview } from './photo-preview.ts';

/** An address under which the page may show a photo's small copy; it lasts as long as the picture is on the screen. */
export const usePreviewAddress = (preview: PhotoPreview): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isOver = false;
    let made: string | undefined;
    void openPreview(preview).then(
      (picture) => {
        if (isOver) return;
        made = URL.createObjectURL(picture);
        setAddress(made);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [preview]);
  return address;
};
