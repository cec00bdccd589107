import { ERC_BLEEDING, ERC_SHOCK } from '../guidelines.ts';
import type { Instruction } from '../protocol.ts';

/** Bleeding that one can see. */
export const STOP_BLEEDING: Instruction = {
  id: 'stop-bleeding',
  title: { zh: '止血', en: 'Stop the bleeding' },
  steps: [
    { zh: '用干净的布或直接用手，用力压住出血的地方，不要松开看。', en: 'Press hard on the bleeding with a clean cloth or your bare hand; do not lift it to look.', ...ERC_BLEEDING },
    { zh: '布湿透了就再加一层，继续压。', en: 'When the cloth is soaked, add another on top and keep pressing.', ...ERC_BLEEDING },
    { zh: '手脚大出血压不住，有止血带就扎在伤口上方，记下时间，不要松。', en: 'If an arm or leg still bleeds badly and there is a tourniquet, tighten it above the wound, note the time, and leave it on.', ...ERC_BLEEDING },
    { zh: '让伤者平躺保暖，不要给吃的喝的。', en: 'Let the injured lie flat and keep warm; nothing to eat or drink.', ...ERC_SHOCK },
  ],
};
