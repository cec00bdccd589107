import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/api/client-on.ts';
import type { Role } from '#shared/schemas/caller.ts';
import './seat.css';
import { BindingPicker } from './binding-picker.tsx';
import { bindingOf } from './binding.ts';
import type { Seat } from './kept-seat.ts';
import { SeatContext } from './seat-context.ts';
import { TokenForm } from './token-form.tsx';
import { useCentre } from './use-centre.ts';
import { useSeat } from './use-seat.ts';

/** What a screen may ask for beside the centre's pack, as soon as it knows as whom. */
export type OnSeat = (client: Client, seat: Seat) => void;

/** Lets through who is signed in and knows whose screen this is; all below it may use `useSeated`. */
export const SeatGate = ({ role, onSeat, children }: { readonly role: Role; readonly onSeat?: OnSeat; readonly children: ReactNode }) => {
  const { seat, problem, isBusy, enter, bind, leave } = useSeat(role);
  if (!seat) return <TokenForm isBusy={isBusy} problem={problem} onEnter={enter} />;
  return (
    <SeatedAt key={seat.accessToken} seat={seat} onSeat={onSeat} onBind={bind} onLeave={leave}>
      {children}
    </SeatedAt>
  );
};

const SeatedAt = ({ seat, onSeat, onBind, onLeave, children }: { readonly seat: Seat; readonly onSeat: OnSeat | undefined; readonly onBind: (id: string) => void; readonly onLeave: () => void; readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { client, index, hasFailed, retry } = useCentre(seat);
  const seated = useMemo(() => index && { seat, client, index, leave: onLeave }, [seat, client, index, onLeave]);
  const kind = bindingOf(seat.role);
  useEffect(() => onSeat?.(client, seat), [onSeat, client, seat]);
  if (!index || !seated) {
    return (
      <main className="seat-card">
        <p role="status">{t(hasFailed ? 'layout.failed' : 'layout.loading')}</p>
        {hasFailed ? (
          <>
            <button type="button" onClick={retry}>{t('layout.retry')}</button>
            <button type="button" onClick={onLeave}>{t('signIn.out')}</button>
          </>
        ) : null}
      </main>
    );
  }
  if (kind && seat.binding === undefined) return <BindingPicker index={index} kind={kind} onChoose={onBind} />;
  return <SeatContext value={seated}>{children}</SeatContext>;
};
