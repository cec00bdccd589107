import { NO, UNSURE, YES } from '../common-answers.ts';
import { ERC_HEAT_STROKE, ILLUSTRATIVE } from '../guidelines.ts';
import { CPR_ADULT } from '../instructions/cpr.ts';
import { RECOVERY_POSITION } from '../instructions/recovery-position.ts';
import type { Protocol } from '../protocol.ts';
import { VITAL_LEAVES, vitalQuestion } from '../vital-question.ts';

/** 中暑、热射病 */
export const heat: Protocol = {
  complaint: 'heat',
  version: 1,
  title: { zh: '中暑、热射病', en: 'Heat illness' },
  start: { needs: [], instructions: ['cool-down'], question: 'vital', ...ERC_HEAT_STROKE },
  questions: [
    vitalQuestion('confused'),
    {
      id: 'confused',
      ask: { zh: '糊涂、说胡话、走不稳、抽搐过，或刚才晕倒过吗？', en: 'Is the patient confused or unsteady, or was there a fit or a faint?' },
      ...ERC_HEAT_STROKE,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['whole-body-cooling'], ...ERC_HEAT_STROKE }, next: 'heat-stroke' },
        { ...NO, next: 'hot' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'hot' },
      ],
    },
    {
      id: 'hot',
      ask: { zh: '摸着滚烫、体温 40 度以上，或不停呕吐吗？', en: 'Is the skin burning hot, the temperature 40 °C or more, or is there constant vomiting?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['whole-body-cooling'], ...ERC_HEAT_STROKE }, next: 'heat-stroke' },
        { ...NO, next: 'at-risk' },
        { ...UNSURE, raises: { priority: 'II', ...ILLUSTRATIVE }, next: 'at-risk' },
      ],
    },
    {
      id: 'at-risk',
      ask: { zh: '是老人、孩子、孕妇，或有心脏病吗？', en: 'An old person, a child, pregnant, or with a weak heart?' },
      ...ILLUSTRATIVE,
      answers: [
        { ...YES, raises: { priority: 'III', ...ILLUSTRATIVE }, next: 'overheated' },
        { ...NO, next: 'overheated-little' },
        { ...UNSURE, next: 'overheated' },
      ],
    },
  ],
  leaves: [
    ...VITAL_LEAVES,
    { id: 'heat-stroke', priority: 'I', needs: ['advanced-life-support'], instructions: ['whole-body-cooling'], ...ERC_HEAT_STROKE },
    { id: 'overheated', priority: 'III', needs: [], instructions: ['cool-down'], ...ILLUSTRATIVE },
    { id: 'overheated-little', priority: 'IV', needs: [], instructions: ['cool-down'], ...ILLUSTRATIVE },
  ],
  instructions: [
    CPR_ADULT,
    RECOVERY_POSITION,
    {
      id: 'whole-body-cooling',
      title: { zh: '马上全身降温', en: 'Cool the whole body now' },
      steps: [
        { zh: '搬到阴凉处，脱掉外衣。', en: 'Move into the shade and take off the outer clothes.', ...ERC_HEAT_STROKE },
        { zh: '脖子以下泡进凉水里，头露在外面，一直有人扶着。', en: 'Put the body up to the neck into cool water, the head out, someone holding all the time.', ...ERC_HEAT_STROKE },
        { zh: '没有水池就全身浇凉水、盖湿布、扇风，不要停。', en: 'Without a bath pour cool water over the whole body, cover with wet cloths and fan, without stopping.', ...ERC_HEAT_STROKE },
      ],
    },
    {
      id: 'cool-down',
      title: { zh: '到阴凉处', en: 'Into the shade' },
      steps: [{ zh: '到阴凉通风处躺下，松开衣服，清醒的话小口喝淡盐水或饮料。', en: 'Lie down in a cool airy place, loosen the clothes; if fully awake, sip lightly salted water or a soft drink.', ...ILLUSTRATIVE }],
    },
  ],
};
