import { FlagFilled } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/domain/protocols/protocol.ts';
import { useDesk } from '../desk.ts';
import { BasisMark } from './basis-mark.tsx';

/** One question in the words to say, each answer under its digit. */
export const QuestionView = ({ question, number, onAnswer }: { readonly question: Question; readonly number: number; readonly onAnswer: (code: string) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const speech = language === 'en' ? 'en' : 'zh';
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    // Whoever types elsewhere is not interrupted; a card that was answered goes on to its next question.
    if (activeElement === document.body || activeElement?.closest('.protocol')) first.current?.focus({ preventScroll: true });
  }, [question.id]);
  return (
    <fieldset
      className="question"
      onKeyDown={(event) => {
        const answer = question.answers[Number(event.key) - 1];
        if (!answer || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        onAnswer(answer.code);
      }}
      data-question={question.id}
    >
      <legend>
        {t('triage.question', { number })} <b>{question.ask[speech]}</b> <BasisMark basis={question} />
      </legend>
      <div className="answers">
        {question.answers.map(({ code, label, raises }, at) => (
          <button key={code} ref={at === 0 ? first : null} type="button" className={raises?.redFlag ? 'answer red-flag' : 'answer'} onClick={() => onAnswer(code)} data-answer={code}>
            <kbd>{at + 1}</kbd> {label[speech]} {raises?.redFlag ? <FlagFilled title={t('triage.redFlag')} /> : null}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
