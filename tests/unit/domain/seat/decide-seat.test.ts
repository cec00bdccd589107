import { describe, it } from 'vitest';
import { decideSeat, type SeatActor } from '#shared/domain/seat/decide-seat.ts';
import { seatLifecycle } from '#shared/domain/seat/seat.ts';
import { minute } from '#tests/support/builders.ts';
import { satDown, seatAway, seatLeft, seatReady } from '#tests/support/builders-seat.ts';
import { given } from '#tests/support/given.ts';

const seat = given(seatLifecycle, decideSeat);

const li: SeatActor = { userId: 'li', isSupervisor: false };
const wang: SeatActor = { userId: 'wang', isSupervisor: false };
const supervisor: SeatActor = { userId: 'zhao', isSupervisor: true };
const signIn = (actor = li, extension = '801') => ({ type: 'SignIn', actor, extension }) as const;
const becomeReady = (actor = li) => ({ type: 'BecomeReady', actor }) as const;
const goAway = (actor = li) => ({ type: 'GoAway', actor, reason: 'meal' }) as const;
const signOut = (actor = li) => ({ type: 'SignOut', actor }) as const;

describe('an empty seat', () => {
  it('is where every seat begins', () => seat([]).is({ status: 'empty' }));
  it('is taken by whoever signs in, with the telephone on it', () =>
    seat([]).when(signIn()).then([satDown()]).andIs({ status: 'signedIn', userId: 'li', extension: '801', signedInAt: minute(0) }));
  it('is signed out already', () => seat([]).when(signOut()).then([]));
  it.each([becomeReady(), goAway()])('is not made to $type', (command) => seat([]).when(command).thenRefused(/^Cannot (make the seat ready|send the seat away): nobody sits there$/));
});

describe.each([
  ['that was just taken', [satDown()]],
  ['that is ready', [satDown(), seatReady]],
  ['that is away', [satDown(), seatAway()]],
] as const)('a seat %s', (_how, history) => {
  it('knows its dispatcher again, as after a page was loaded anew', () => seat(history).when(signIn()).then([]));
  it('is not taken on another telephone before it was left', () => seat(history).when(signIn(li, '802')).thenRefused(/^Cannot sign in: "li" sits there on "801"$/));
  it('is not taken by another', () => seat(history).when(signIn(wang)).thenRefused(/^Cannot sign in: "li" sits there on "801"$/));
  it('goes away', () => seat(history).when(goAway()).then([seatAway()]).andIs({ status: 'away', reason: 'meal', extension: '801' }));
  it('is left', () => seat(history).when(signOut()).then([seatLeft]).andIs({ status: 'empty' }));
  it('is not sent away by another dispatcher', () => seat(history).when(goAway(wang)).thenRefused(/^Cannot send the seat away: "li" sits there$/));
  it('is sent away and signed out by the supervisor', () => {
    seat(history).when(goAway(supervisor)).then([seatAway()]);
    seat(history).when(signOut(supervisor)).then([seatLeft]);
  });
  it('is made ready by nobody but its dispatcher', () => seat(history).when(becomeReady(supervisor)).thenRefused(/^Cannot make the seat ready: "li" sits there$/));
});

describe('readiness', () => {
  it('begins when the dispatcher says so', () => seat([satDown()]).when(becomeReady()).then([seatReady]).andIs({ status: 'ready', readySince: minute(1) }));
  it('goes on when it is said again', () => seat([satDown(), seatReady]).when(becomeReady()).then([]));
  it('comes back after a pause', () => seat([satDown(), seatReady, seatAway()]).when(becomeReady()).then([seatReady]).andIs({ status: 'ready', readySince: minute(3) }));
});
