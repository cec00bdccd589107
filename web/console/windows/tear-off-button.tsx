import { ExportOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Panel } from './panels.ts';

/** Gives a panel a window of its own, for another monitor. */
export const TearOffButton = ({ panel, onTearOff }: { readonly panel: Panel; readonly onTearOff: (panel: Panel) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const label = t('windows.tearOff', { panel: t(`windows.panel.${panel}`) });
  return (
    <Tooltip title={label} placement="left">
      <Button className="tear-off" size="small" type="text" icon={<ExportOutlined />} onClick={() => onTearOff(panel)} aria-label={label} data-tear-off={panel} />
    </Tooltip>
  );
};
