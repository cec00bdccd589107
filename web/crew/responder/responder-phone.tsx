import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { LiveContext } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { PhoneDeskContext } from '../desk/phone-desk.ts';
import { useForgetSettled } from '../desk/use-forget-settled.ts';
import { usePhone } from '../desk/use-phone.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { ResponderScreen } from './responder-screen.tsx';

/** A village doctor records nothing of a patient. */
const NOBODY: ReadonlySet<string> = new Set();

/** A village doctor's phone at work. */
export const ResponderPhone = ({ store }: { readonly store: CrewStore }) => {
  const { seat, index } = useSeated();
  const { language } = useLook();
  const villageId = index.centre.responders?.find(({ id }) => id === seat.binding)?.villageId;
  const village = villageId === undefined ? undefined : index.villages.get(villageId);
  const phone = usePhone(store, village ? nameIn(village, language) : (seat.binding ?? ''));
  const { screen, isLive, entries, desk } = phone;
  useForgetSettled(phone, NOBODY);
  if (!desk || !entries) return null;
  return (
    <LiveContext value={screen}>
      <PhoneDeskContext value={desk}>
        <ResponderScreen entries={entries} isLive={isLive} />
      </PhoneDeskContext>
    </LiveContext>
  );
};
