import { PhoneOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { AlarmStrip } from '../alarms/alarm-strip.tsx';
import { CallList } from '../calls/call-list.tsx';
import type { ListedCall } from '../calls/call-order.ts';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { IncidentList } from '../incidents/incident-list.tsx';
import { openIncidents } from '../incidents/incident-order.ts';
import { TransferList } from '../transfers/transfer-list.tsx';
import { openTransfers } from '#web/kit/transfers/transfer-steps.ts';
import { UnitList } from '../units/unit-list.tsx';
import type { StationRows } from '../units/units-by-station.ts';

/** What the lists show, and what a press in them does. */
export interface ListsProps {
  readonly stations: readonly StationRows[];
  readonly inHand: InHand;
  readonly isRoom: boolean;
  readonly onTakeCall: () => void;
  /** Takes a call of the list for the own seat. */
  readonly onClaim: (call: ListedCall) => void;
  readonly onTake: (inHand: InHand) => void;
}

/** The left side: incidents, units and transfers, each with its count. */
export const Lists = ({ stations, inHand, isRoom, onTakeCall, onClaim, onTake }: ListsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const incidents = openIncidents(board.incidents.values());
  const transfers = openTransfers(board.transfers.values());
  const free = stations.reduce((sum, { freeCount }) => sum + freeCount, 0);
  const items = [
    { key: 'incidents', label: `${t('list.incidents')} ${incidents.waiting.length + incidents.active.length}`, children: <IncidentList incidents={incidents} inHand={inHand} onTake={onTake} /> },
    { key: 'units', label: `${t('list.units')} ${free}`, children: <UnitList stations={stations} onTake={onTake} /> },
    { key: 'transfers', label: `${t('list.transfers')} ${transfers.length}`, children: <TransferList transfers={transfers} inHand={inHand} onTake={onTake} /> },
  ];
  return (
    <nav className="lists" aria-label={t('layout.lists')}>
      {isRoom ? (
        <>
          <Button type="primary" block icon={<PhoneOutlined />} onClick={onTakeCall} className="take-call">
            {t('call.take')} <kbd>{t('call.key')}</kbd>
          </Button>
          <CallList inHand={inHand} onTake={onClaim} />
          <AlarmStrip isOpen={inHand.kind === 'alarms'} onOpen={() => onTake({ kind: 'alarms' })} />
        </>
      ) : null}
      <Tabs items={items} size="middle" tabBarGutter={16} />
    </nav>
  );
};
