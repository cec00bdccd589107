import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/api/client-on.ts';
import type { Role } from '#shared/schemas/caller.ts';
import type { Bearer } from '../sign-in/bearer.ts';
import { useSignInWays } from '../sign-in/provider/use-sign-in-ways.ts';
import './seat.css';
import { BindingPicker } from './binding-picker.tsx';
import { bindingInAddress, bindingOf } from './binding.ts';
import type { Seat } from './kept-seat.ts';
import { SeatContext } from './seat-context.ts';
import { SignInDoor } from './sign-in-door.tsx';
import { SignInOver } from './sign-in-over.tsx';
import { useCentre } from './use-centre.ts';
import { useSeat } from './use-seat.ts';

/** What a screen may ask for beside the centre's pack, as soon as it knows as whom. */
export type OnSeat = (client: Client, seat: Seat) => void;

/** Lets through who is signed in and knows whose screen this is; all below it may use `useSeated`. */
export const SeatGate = ({ role, onSeat, children }: { readonly role: Role; readonly onSeat?: OnSeat; readonly children: ReactNode }) => {
  const { seat, bearer, isOver, problem, isBusy, enter, bind, leave, standUp } = useSeat(role);
  const asked = bindingInAddress(bindingOf(role), location.search);
  const ways = useSignInWays({ screen: role, hint: `${role}-${asked ?? '1'}`, isWanted: !seat && !isBusy });
  if (!seat || !bearer) return <SignInDoor ways={ways} isBusy={isBusy} problem={problem} onEnter={enter} />;
  return (
    <SeatedAt key={`${seat.centre} ${seat.userId} ${seat.binding ?? ''}`} seat={seat} bearer={bearer} isOver={isOver} onSeat={onSeat} onBind={bind} onLeave={leave} onStandUp={standUp}>
      {children}
    </SeatedAt>
  );
};

/** A seat with what stands around it. */
interface SeatedAtProps {
  readonly seat: Seat;
  readonly bearer: Bearer;
  readonly isOver: boolean;
  readonly onSeat: OnSeat | undefined;
  readonly onBind: (id: string) => void;
  readonly onLeave: () => void;
  readonly onStandUp: () => void;
  readonly children: ReactNode;
}

const SeatedAt = ({ seat, bearer, isOver, onSeat, onBind, onLeave, onStandUp, children }: SeatedAtProps) => {
  const { t } = useTranslation();
  const { client, index, hasFailed, retry } = useCentre(seat.centre, bearer);
  const seated = useMemo(() => index && { seat, client, index, leave: onLeave }, [seat, client, index, onLeave]);
  const kind = bindingOf(seat.role);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a renewed token is the same seat
  useEffect(() => onSeat?.(client, seat), [onSeat, client, seat.centre, seat.binding]);
  const over = isOver ? <SignInOver onSignIn={onStandUp} /> : null;
  if (!index || !seated) {
    return over ?? (
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
  return (
    <>
      {over}
      <SeatContext value={seated}>{children}</SeatContext>
    </>
  );
};
