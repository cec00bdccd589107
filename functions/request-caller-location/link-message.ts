import type { Bilingual } from '#shared/schemas/centre.ts';

/** Where the page of the link lies; the file is named, for a static server need not know folders. */
const PAGE = '/locate/index.html';

/**
 * What a caller reads: who asks, why, and the link, whose secret stands after the `#`, so that no server on the way ever
 * logs it. Chinese first, English for guests; the centre's own name, so that it is not taken for a fraud.
 */
export const linkMessage = ({ title, origin, centre, token }: { readonly title: Bilingual; readonly origin: string; readonly centre: string; readonly token: string }): string =>
  `【${title.zh}】您正在拨打120求助，请点开链接发送您的位置，以便救护车找到您 / ${title.en}: open the link to send us your location for the ambulance: ${origin}${PAGE}#${centre}.${token}`;
