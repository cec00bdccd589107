import { useTranslation } from 'react-i18next';
import type { ProblemWords } from './problem-words.ts';

/** Why the last press did not work, in words; nothing while all is well. */
export const ProblemText = ({ problem }: { readonly problem: ProblemWords | undefined }) => {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <p className="problem" role="alert">
      {t(`problem.${problem.key}`, { detail: problem.detail })}
    </p>
  );
};
