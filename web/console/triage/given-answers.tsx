import { FlagFilled, UndoOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Protocol } from '#shared/domain/protocols/protocol.ts';
import type { Answers } from '#shared/schemas/complaint.ts';
import { useDesk } from '../desk.ts';
import { withoutLast } from './next-answers.ts';

/** What was answered, and how to take it back. */
export interface GivenAnswersProps {
  readonly protocol: Protocol;
  readonly answers: Answers;
  /** Each as "question/answer". */
  readonly redFlags: readonly string[];
  readonly onChange: (answers: Answers) => void;
}

/** The answers so far as one line; the last can be taken back. */
export const GivenAnswers = ({ protocol, answers, redFlags, onChange }: GivenAnswersProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const speech = language === 'en' ? 'en' : 'zh';
  if (answers.length === 0) return null;
  return (
    <div className="given">
      <ol>
        {answers.map(({ question: questionId, answer: code }) => {
          const question = protocol.questions.find(({ id }) => id === questionId);
          const answer = question?.answers.find((one) => one.code === code);
          const isFlag = redFlags.includes(`${questionId}/${code}`);
          return (
            <li key={questionId} className={isFlag ? 'red-flag' : ''} title={question?.ask[speech]}>
              {isFlag ? <FlagFilled title={t('triage.redFlag')} /> : null}
              {question?.ask[speech]} <b>{answer?.label[speech] ?? code}</b>
            </li>
          );
        })}
      </ol>
      <button type="button" className="plain" onClick={() => onChange(withoutLast(answers))}><UndoOutlined /> {t('triage.undo')}</button>
    </div>
  );
};
