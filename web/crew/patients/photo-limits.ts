/** Bytes of a part before it is sealed; the schema that says so weighs more than this screen, and a test holds the two together. */
export const ATTACHMENT_PART_BYTES = 128 * 1024;
/** Long enough a side to read a paper or see a wound, small enough for a bad line. */
export const PHOTO_PIXELS = 1600;
/** A side of the copy that the phone keeps: enough to see which photo it is, too little to read a paper by. */
export const PREVIEW_PIXELS = 360;
/** The quality at which a JPEG of that size is some 300 kB. */
export const PHOTO_QUALITY = 0.7;
