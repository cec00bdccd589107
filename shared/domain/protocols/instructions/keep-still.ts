import { ERC_SPINE, ILLUSTRATIVE } from '../guidelines.ts';
import type { Instruction } from '../protocol.ts';

/** An injured person whose spine or bones may be broken. */
export const KEEP_STILL: Instruction = {
  id: 'keep-still',
  title: { zh: '不要搬动', en: 'Keep still' },
  steps: [
    { zh: '先看周围是否安全；只有危险时才搬动伤者。', en: 'First look whether the place is safe; move the injured only out of danger.', ...ILLUSTRATIVE },
    { zh: '让他不要动头和脖子；可以用双手稳住头部，不要硬扳。', en: 'Tell the injured not to move head and neck; you may steady the head with both hands, without force.', ...ERC_SPINE },
    { zh: '盖上衣物保暖，不要给吃的喝的，不要自行复位骨折。', en: 'Cover to keep warm; nothing to eat or drink; do not straighten broken bones.', ...ILLUSTRATIVE },
  ],
};
