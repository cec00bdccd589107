/** A photo on its way: its sealed parts lie on the phone until each is sent, its key until the record has it. */
export interface PhotoInHand {
  readonly attachmentId: string;
  readonly patientId: string;
  readonly by: string;
  readonly contentType: 'image/jpeg';
  /** The sealed parts in their order. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  /** How many of them the file store has. */
  readonly sent: number;
  readonly sha256: string;
  /** Base64. */
  readonly key: string;
  readonly deviceAt: number;
  readonly clockOffsetMilliseconds?: number;
}
