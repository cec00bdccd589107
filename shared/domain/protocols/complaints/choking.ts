import { AHA_ADULT, ERC_BASIC, ERC_PAEDIATRIC, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT, CPR_INFANT } from '../instructions/cpr.ts';
import type { Protocol } from '../protocol.ts';

/** 气道异物 */
export const choking: Protocol = {
  complaint: 'choking',
  version: 1,
  title: { zh: '气道异物（噎住）', en: 'Choking' },
  start: { priority: 'I', needs: ['advanced-life-support'], question: 'can-cough', ...ERC_BASIC },
  questions: [
    {
      id: 'can-cough',
      ask: { zh: '能说话、能用力咳嗽吗？', en: 'Can the patient speak or cough hard?' },
      ...ERC_BASIC,
      answers: [
        { code: 'coughs', label: { zh: '能', en: 'Yes' }, raises: { instructions: ['keep-coughing'], ...ERC_BASIC }, next: 'mild-choking' },
        { code: 'silent', label: { zh: '不能，清醒', en: 'No, but awake' }, raises: { priority: 'I', redFlag: true, ...ERC_BASIC }, next: 'age' },
        { code: 'not-awake', label: { zh: '叫不醒了', en: 'Cannot be woken' }, raises: { priority: 'I', needs: ['defibrillator'], redFlag: true, instructions: ['cpr-adult'], ...AHA_ADULT }, next: 'arrest' },
      ],
    },
    {
      id: 'age',
      ask: { zh: '多大年纪？', en: 'How old is the patient?' },
      ...ERC_PAEDIATRIC,
      answers: [
        { code: 'over-one', label: { zh: '1 岁以上', en: 'Over one year' }, next: 'choking-over-one' },
        { code: 'infant', label: { zh: '1 岁以下', en: 'Under one year' }, next: 'choking-infant' },
      ],
    },
  ],
  leaves: [
    { id: 'mild-choking', priority: 'I', needs: ['advanced-life-support'], instructions: ['keep-coughing'], ...ILLUSTRATIVE },
    { id: 'choking-over-one', priority: 'I', needs: ['advanced-life-support'], instructions: ['back-blows', 'cpr-adult'], ...ERC_BASIC },
    { id: 'choking-infant', priority: 'I', needs: ['advanced-life-support'], instructions: ['back-blows-infant', 'cpr-infant'], ...ERC_PAEDIATRIC },
    { id: 'arrest', priority: 'I', needs: ['advanced-life-support', 'defibrillator'], instructions: ['cpr-adult'], continueWith: 'cardiac-arrest', ...AHA_ADULT },
  ],
  instructions: [
    CPR_ADULT,
    CPR_INFANT,
    {
      id: 'keep-coughing',
      title: { zh: '鼓励咳嗽', en: 'Keep coughing' },
      steps: [{ zh: '让他继续用力咳，不要拍背，不要用手掏。', en: 'Let the patient go on coughing; do not slap the back or reach into the mouth.', ...ERC_BASIC }],
    },
    {
      id: 'back-blows',
      title: { zh: '拍背和腹部冲击', en: 'Back blows and abdominal thrusts' },
      steps: [
        { zh: '站在他侧后方，让他弯腰，用掌根在两肩胛骨之间用力拍 5 下。', en: 'Stand behind and to the side, lean the patient forward, and strike five times between the shoulder blades with the heel of your hand.', ...ERC_BASIC },
        { zh: '没出来，就从背后抱住，拳头放在肚脐上方，用力向里向上冲 5 下；孕妇或太胖压胸口。', en: 'If that fails, hold from behind, fist above the navel, and pull hard inwards and upwards five times; press the chest of a pregnant or very big patient.', ...ERC_BASIC },
        { zh: '5 下拍背、5 下冲击轮流做；如果叫不醒了，放平开始胸外按压。', en: 'Alternate five and five; if the patient can no longer be woken, lay down and start chest compressions.', ...ERC_BASIC },
      ],
    },
    {
      id: 'back-blows-infant',
      title: { zh: '婴儿拍背和压胸', en: 'Back blows and chest thrusts (baby)' },
      steps: [
        { zh: '让宝宝脸朝下趴在您前臂上，头低，用掌根在肩胛骨之间拍 5 下。', en: 'Lay the baby face down along your forearm, head low, and strike five times between the shoulder blades.', ...ERC_PAEDIATRIC },
        { zh: '没出来就翻过来，两根手指在胸口正中压 5 下；轮流做。不要压肚子。', en: 'If that fails, turn over and press the middle of the chest with two fingers five times; alternate. Do not press the belly.', ...ERC_PAEDIATRIC },
        { zh: '如果宝宝没有反应了，开始婴儿心肺复苏。', en: 'If the baby no longer responds, start CPR for a baby.', ...ERC_PAEDIATRIC },
      ],
    },
  ],
};
