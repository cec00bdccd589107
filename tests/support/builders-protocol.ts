import type { Protocol } from '#shared/domain/protocols/protocol.ts';

/** A good protocol of two questions and two leaves, which a test breaks in one place. */
export const smallProtocol: Protocol = {
  complaint: 'fall',
  version: 1,
  title: { zh: '跌倒', en: 'Fall' },
  start: { needs: [], question: 'awake', illustrative: true },
  questions: [
    {
      id: 'awake',
      ask: { zh: '清醒吗？', en: 'Awake?' },
      illustrative: true,
      answers: [
        { code: 'yes', label: { zh: '是', en: 'Yes' }, next: 'walks' },
        {
          code: 'no',
          label: { zh: '否', en: 'No' },
          raises: { priority: 'I', needs: ['advanced-life-support'], redFlag: true, instructions: ['keep-still'], illustrative: true },
          next: 'hurt',
        },
      ],
    },
    {
      id: 'walks',
      ask: { zh: '能走吗？', en: 'Walking?' },
      illustrative: true,
      answers: [
        { code: 'yes', label: { zh: '是', en: 'Yes' }, next: 'well' },
        { code: 'no', label: { zh: '否', en: 'No' }, raises: { priority: 'III', illustrative: true }, next: 'hurt' },
      ],
    },
  ],
  leaves: [
    { id: 'well', priority: 'IV', needs: [], instructions: [], illustrative: true },
    { id: 'hurt', priority: 'III', needs: [], instructions: ['keep-still'], source: { guideline: 'A guideline', year: 2021 } },
  ],
  instructions: [{ id: 'keep-still', title: { zh: '不要动', en: 'Keep still' }, steps: [{ zh: '不要动。', en: 'Do not move.', illustrative: true }] }],
};
