import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Hazard, type Hazards } from '#shared/schemas/hazard.ts';
import { useCommand } from '../use-command.ts';

/** Says what makes the scene unsafe; none ticked says that it is safe. */
export const SceneDialog = ({ id, hazards, onDone }: { readonly id: string; readonly hazards: Hazards | undefined; readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const mark = useCommand('mark-scene');
  const [chosen, setChosen] = useState<readonly Hazard[]>(hazards ?? []);
  const save = async (): Promise<void> => {
    if (await mark.press({ incidentId: id }, { hazards: chosen })) onDone();
  };
  return (
    <Modal open title={t('scene.title')} onCancel={onDone} onOk={() => void save()} okText={t(chosen.length === 0 ? 'scene.safe' : 'incident.save')} confirmLoading={mark.isPending} width={460}>
      <Checkbox.Group value={[...chosen]} onChange={setChosen} options={Hazard.options.map((value) => ({ value, label: t(`words:hazard.${value}`) }))} className="hazards" />
    </Modal>
  );
};
