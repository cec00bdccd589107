import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instruction } from '#shared/domain/protocols/protocol.ts';
import { BasisMark } from './basis-mark.tsx';

/** The languages that instructions can be said in. */
export type Speech = 'zh' | 'en';

/** What to tell the caller, a step at a time; the step that was said last stands out. */
export const InstructionSteps = ({ instruction, speech }: { readonly instruction: Instruction; readonly speech: Speech }) => {
  const { t } = useTranslation(['console', 'words']);
  const [said, setSaid] = useState(0);
  const { length } = instruction.steps;
  return (
    <section className="instruction" data-instruction={instruction.id} lang={speech === 'zh' ? 'zh-CN' : 'en'}>
      <h4>{instruction.title[speech]}</h4>
      <ol>
        {instruction.steps.map((step, at) => (
          <li key={step.zh} className={at < said ? 'said' : at === said ? 'now' : ''} aria-current={at === said ? 'step' : undefined}>
            {step[speech]} <BasisMark basis={step} />
          </li>
        ))}
      </ol>
      <p className="step-buttons">
        <button type="button" className="plain" disabled={said === 0} onClick={() => setSaid(said - 1)}>← {t('triage.stepBack')}</button>
        <button type="button" className="plain" disabled={said >= length} onClick={() => setSaid(said + 1)} data-action="next-step">{t('triage.stepSaid')} →</button>
      </p>
    </section>
  );
};
