import { Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { MajorIncidentLevel, MajorIncidentNature } from '#shared/schemas/major-incident.ts';
import { Field } from '#web/kit/field.tsx';
import { useCommand } from '../use-command.ts';

/** Declares a major incident on an incident; a point on the map becomes its staging point. */
export const DeclareDialog = ({ id, pointed, onDone, onDeclared }: { readonly id: string; readonly pointed: Coordinate | undefined; readonly onDone: () => void; readonly onDeclared: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const declare = useCommand('declare-major-incident');
  const [level, setLevel] = useState<MajorIncidentLevel>('considerable');
  const [nature, setNature] = useState<MajorIncidentNature>('traffic');
  const save = async (): Promise<void> => {
    const stagingPoint = pointed && { position: { longitude: pointed[0], latitude: pointed[1], datum: 'WGS-84' as const } };
    if (await declare.press({ incidentId: id }, { level, nature, ...(stagingPoint && { stagingPoint }) })) onDeclared();
  };
  return (
    <Modal open title={t('major.declare')} onCancel={onDone} onOk={() => void save()} okText={t('major.declare')} confirmLoading={declare.isPending} width={520}>
      <Field label={t('major.nature')} htmlFor="major-nature">
        <Select id="major-nature" value={nature} onChange={setNature} options={MajorIncidentNature.options.map((value) => ({ value, label: t(`majorNature.${value}`) }))} />
      </Field>
      <Field label={t('major.level')} htmlFor="major-level">
        <Radio.Group id="major-level" value={level} onChange={(event) => setLevel(MajorIncidentLevel.parse(event.target.value))} options={MajorIncidentLevel.options.map((value) => ({ value, label: t(`majorLevel.${value}`) }))} />
      </Field>
      <p className="hint">{t(pointed ? 'major.stagingAtPoint' : 'major.stagingHint')}</p>
    </Modal>
  );
};
