import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MajorPatient } from '#shared/domain/major/major-view.ts';
import { TriageTag } from '#shared/schemas/major-incident.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';

/** The patients with a record: their tag, and where they are. One who has none yet is recorded by a tag alone. */
export const MajorPatients = ({ id, patients, isOpen }: { readonly id: string; readonly patients: readonly MajorPatient[]; readonly isOpen: boolean }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const tag = useCommand('tag-patient');
  return (
    <>
      <div className="section-title">
        <h3>{t('words:incident.patients')} {patients.length}</h3>
        {isOpen ? (
          <span className="tag-buttons" aria-label={t('major.newPatient')}>
            {TriageTag.options.map((one) => <Button key={one} size="small" className={`tag-${one}`} loading={tag.isPending} onClick={() => void tag.press({ incidentId: id }, { tag: one })}>+ {t(`triageTag.${one}`)}</Button>)}
          </span>
        ) : null}
      </div>
      <ul className="major-rows">
        {patients.map(({ patientId, tag: carried, outcome, facilityId }, at) => {
          const facility = facilityId === undefined ? undefined : index.facilities.get(facilityId);
          return (
            <li key={patientId} data-patient={patientId}>
              <b className={carried ? `tag-${carried}` : ''}>{t('words:patient.number', { number: at + 1 })} {carried ? t(`triageTag.${carried}`) : t('major.untagged')}</b>
              <small className="quiet">{[outcome ? t(`words:outcome.${outcome.kind}`) : undefined, facility ? nameIn(facility, language) : undefined].filter(Boolean).join(' · ')}</small>
              {isOpen ? <span className="push-right tag-buttons">{TriageTag.options.filter((one) => one !== carried).map((one) => <button key={one} type="button" className={`plain tag-${one}`} onClick={() => void tag.press({ incidentId: id }, { patientId, tag: one })}>{t(`triageTag.${one}`)}</button>)}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
};
