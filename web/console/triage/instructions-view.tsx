import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instruction } from '#shared/domain/protocols/protocol.ts';
import { useDesk } from '../desk.ts';
import { InstructionSteps, type Speech } from './instruction-steps.tsx';

/** The instructions that hold, the latest on top, in the language that the caller understands. */
export const InstructionsView = ({ instructions }: { readonly instructions: readonly Instruction[] }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const [chosen, setChosen] = useState<Speech>();
  const speech = chosen ?? (language === 'en' ? 'en' : 'zh');
  if (instructions.length === 0) return null;
  return (
    <details className="instructions" open>
      <summary>
        <h3>{t('triage.instructions')}</h3>
        <button type="button" className="plain" onClick={() => setChosen(speech === 'zh' ? 'en' : 'zh')} aria-label={t('triage.inOther')}>{t(speech === 'zh' ? 'triage.inEnglish' : 'triage.inChinese')}</button>
      </summary>
      {instructions.map((instruction) => (
        <InstructionSteps key={instruction.id} instruction={instruction} speech={speech} />
      ))}
    </details>
  );
};
