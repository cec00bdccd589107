import { useTranslation } from 'react-i18next';
import { assess } from '#shared/domain/protocols/assess.ts';
import { nextStep } from '#shared/domain/protocols/next-step.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import type { Answers, Complaint } from '#shared/schemas/complaint.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { ComplaintPicker } from './complaint-picker.tsx';
import { CompressionClock } from './compression-clock.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { InstructionsView } from './instructions-view.tsx';
import { continuationOf, withAnswer } from './next-answers.ts';
import { QuestionView } from './question-view.tsx';
import { useProtocols } from './use-protocols.ts';

/** The protocol of the incident's complaint: the next question, what was answered, what to tell the caller. Nothing waits for it. */
export const ProtocolCard = ({ id, incident }: { readonly id: string; readonly incident: KnownIncident }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const protocols = useProtocols();
  const assessing = useCommand('assess-complaint');
  const { assessment } = incident;
  const protocol = assessment && protocols?.of(assessment.complaint);
  const answers = assessment?.answers ?? [];

  const tell = (complaint: Complaint, given: Answers): void => {
    const version = protocols?.of(complaint)?.version;
    if (version !== undefined && !assessing.isPending) void assessing.press({ incidentId: id }, { complaint, protocolVersion: version, answers: given });
  };
  const step = protocol && nextStep(protocol, answers);
  const continuation = protocol && continuationOf(protocol, answers);
  const known = protocol && assess(protocol, answers);
  return (
    <section className="protocol" aria-label={t('triage.title')} aria-busy={assessing.isPending} data-complete={known?.complete ?? false}>
      <div className="protocol-head">
        <label htmlFor="triage-complaint">{t('triage.complaint')}</label>
        <ComplaintPicker id="triage-complaint" complaint={assessment?.complaint} onChoose={(complaint) => tell(complaint, [])} />
      </div>
      {protocol && step?.kind === 'question' ? <QuestionView key={protocol.complaint} question={step.question} number={answers.length + 1} onAnswer={(code) => tell(protocol.complaint, withAnswer(answers, step.question.id, code))} /> : null}
      {continuation ? (
        <button type="button" className="answer" autoFocus onClick={() => tell(continuation, [])} data-continue={continuation}>
          {t('triage.continueWith', { complaint: protocols?.of(continuation)?.title[language === 'en' ? 'en' : 'zh'] ?? continuation })} →
        </button>
      ) : null}
      {protocol && known ? (
        <>
          <GivenAnswers protocol={protocol} answers={answers} redFlags={known.redFlags} onChange={(given) => tell(protocol.complaint, given)} />
          {protocol.compressionClock === true || incident.compressions ? <CompressionClock id={id} incident={incident} /> : null}
          <InstructionsView instructions={known.instructions.flatMap((code) => protocol.instructions.find((one) => one.id === code) ?? [])} />
        </>
      ) : null}
      {protocols ? <p className="basis illustrative">{protocols.notice[language === 'en' ? 'en' : 'zh']}</p> : null}
    </section>
  );
};
