import { useTranslation } from 'react-i18next';
import type { InHand } from '../in-hand.ts';
import { CallRow } from './call-row.tsx';
import type { ListedCall } from './call-order.ts';
import { useCalls } from './use-calls.ts';

/** What the list shows, and what a press in it does. */
export interface CallListProps {
  readonly inHand: InHand;
  readonly onTake: (call: ListedCall) => void;
}

/** The calls that somebody must still do something about; nothing at all while there is none. */
export const CallList = ({ inHand, onTake }: CallListProps) => {
  const { t } = useTranslation(['console', 'words']);
  const calls = useCalls();
  if (calls.length === 0) return null;
  const ringing = calls.filter(({ part }) => part === 'ringing').length;
  return (
    <section className="calls" aria-label={t('calls.title')}>
      <h3 className="group">
        {t('calls.title')} {calls.length}
        {ringing > 0 ? <small>{t('calls.ringingCount', { count: ringing })} <kbd>F3</kbd></small> : null}
      </h3>
      <ul className="rows">
        {calls.map((listed) => (
          <CallRow key={listed.id} listed={listed} isInHand={inHand.kind === 'call' && inHand.callId === listed.id} onTake={() => onTake(listed)} />
        ))}
      </ul>
    </section>
  );
};
