import { AHA_TELEPHONE_CPR, ERC_RECOVERY_POSITION } from '../guidelines.ts';
import type { Instruction } from '../protocol.ts';

/** Somebody who does not wake but breathes normally. */
export const RECOVERY_POSITION: Instruction = {
  id: 'recovery-position',
  title: { zh: '侧卧位', en: 'Recovery position' },
  steps: [
    { zh: '把病人翻向一侧躺好，上面的腿弯曲撑住地面；怀疑摔伤脊柱时不要翻，除非呕吐或呼吸不畅。', en: 'Roll the patient on the side with the upper leg bent as a prop; not if the spine may be hurt, unless there is vomiting or the breathing is blocked.', ...ERC_RECOVERY_POSITION },
    { zh: '头稍后仰，嘴朝下，让口水、呕吐物流出来。', en: 'Tilt the head back a little with the mouth down, so that fluid can run out.', ...ERC_RECOVERY_POSITION },
    { zh: '一直看着胸口起伏；如果不呼吸或只是喘息，马上告诉我。', en: 'Keep watching the chest; if the breathing stops or is only gasping, tell me at once.', ...AHA_TELEPHONE_CPR },
  ],
};
