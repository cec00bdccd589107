import { describe, it } from 'vitest';
import { decideTransfer, type TransferCommand } from '#shared/domain/transfer/decide-transfer.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { PatientOutcome } from '#shared/schemas/outcome.ts';
import { minute } from '#tests/support/builders.ts';
import { aborted, completed, transported } from '#tests/support/builders-incident.ts';
import {
  accepted,
  acceptedOutside,
  ambulanceLost,
  ambulanceOrdered,
  arrived,
  declined,
  departed,
  expired,
  handedOver,
  offered,
  offerEnds,
  requested,
  returnedBy,
  transferCancelled,
  unplaced,
  wish,
} from '#tests/support/builders-transfer.ts';
import { given } from '#tests/support/given.ts';

const transfer = given(transferLifecycle, decideTransfer);

const offersExpireAt = offerEnds;
const request = { type: 'RequestTransfer', wish: wish(), offersExpireAt } as const;
const accept = { type: 'AcceptTransfer', facilityId: 'sub-centre' } as const;
const decline = { type: 'DeclineTransfer', facilityId: 'sub-centre', reason: 'no-bed', offersExpireAt } as const;
const expire = { type: 'ExpireOffer', expiresAt: offerEnds, offersExpireAt } as const;
const placeInCounty = { type: 'PlaceTransfer', destination: { kind: 'network', facilityId: 'county-hospital' }, offersExpireAt } as const;
const placeOutside = { type: 'PlaceTransfer', destination: { kind: 'outside', name: 'Xi’an hospital' }, offersExpireAt } as const;
const orderAmbulance = { type: 'AssignTransfer', assignmentId: 'run-1', unitId: 'unit-1' } as const;
const loseAmbulance = { type: 'EndTransferRun', assignmentId: 'run-1', ending: { how: 'brokeDown' } } as const;
const depart = { type: 'DepartTransfer' } as const;
const arrive = { type: 'ArriveTransfer' } as const;
const handOver = { type: 'HandOverTransfer' } as const;
const cancel = { type: 'CancelTransfer', reason: 'condition-improved' } as const;
const giveBack = { type: 'ReturnTransfer', byTransferId: 'transfer-2' } as const;
const everything: readonly TransferCommand[] = [accept, decline, expire, placeInCounty, orderAmbulance, loseAmbulance, depart, arrive, handOver, cancel, giveBack];

const state = {
  offered: [requested(), offered()],
  unplaced: [requested(), unplaced],
  accepted: [requested(), offered(), accepted()],
  assigned: [requested(), offered(), accepted(), ambulanceOrdered()],
  departed: [requested(), offered(), accepted(), ambulanceOrdered(), departed],
  arrived: [requested(), offered(), accepted(), ambulanceOrdered(), departed, arrived],
  handedOver: [requested(), offered(), accepted(), ambulanceOrdered(), departed, arrived, handedOver],
  cancelled: [requested(), offered(), transferCancelled],
};

describe('a transfer that was never requested', () => {
  it('is requested and offered to the first facility', () =>
    transfer([])
      .when(request)
      .then([requested(), offered()])
      .andIs({ status: 'offered', facilityId: 'sub-centre', expiresAt: offerEnds, patientId: 'patient-1', requestedAt: minute(0), asked: [] }));

  it('needs a dispatcher when there is nobody to ask', () =>
    transfer([])
      .when({ ...request, wish: wish({ candidates: [] }) })
      .then([requested({ candidates: [] }), unplaced])
      .andIs({ status: 'unplaced' }));

  it('is accepted at once by a place outside the network that agreed by telephone', () =>
    transfer([])
      .when({ ...request, wish: wish({ candidates: [] }), outside: 'Xi’an hospital' })
      .then([requested({ candidates: [] }), acceptedOutside()])
      .andIs({ status: 'accepted', destination: { kind: 'outside', name: 'Xi’an hospital' } }));

  it('says which transfer it brings the patient back from', () =>
    transfer([])
      .when({ ...request, wish: wish({ direction: 'down', returnOf: 'transfer-0', candidates: [] }) })
      .then([requested({ direction: 'down', returnOf: 'transfer-0', candidates: [] }), unplaced])
      .andIs({ returnOf: 'transfer-0' }));

  it.each(everything)('refuses $type', (command) => transfer([]).when(command).thenRefused(/^Cannot act on the transfer: it was never requested$/));
});

describe('an offered transfer', () => {
  it('is accepted', () =>
    transfer(state.offered)
      .when(accept)
      .then([accepted()])
      .andIs({ status: 'accepted', destination: { kind: 'network', facilityId: 'sub-centre' }, acceptedAt: minute(2) }));

  it('is accepted with a bed', () =>
    transfer(state.offered)
      .when({ ...accept, bed: '3-12' })
      .then([{ type: 'TransferAccepted', data: { destination: { kind: 'network', facilityId: 'sub-centre' }, bed: '3-12' } }])
      .andIs({ bed: '3-12' }));

  it('goes on past who takes nobody now, after a refusal as after silence', () => {
    transfer(state.offered).when({ ...decline, passBy: ['other-sub-centre'] }).then([declined(), offered('county-hospital')]);
    transfer(state.offered).when({ ...expire, passBy: ['county-hospital'] }).then([expired(), offered('other-sub-centre')]);
    transfer(state.offered).when({ ...decline, passBy: ['other-sub-centre', 'county-hospital'] }).then([declined(), unplaced]);
  });

  it('is answered by none but the facility asked', () => {
    transfer(state.offered).when({ ...accept, facilityId: 'county-hospital' }).thenRefused(/^Cannot accept the transfer: it is offered to "sub-centre"$/);
    transfer(state.offered).when({ ...decline, facilityId: 'county-hospital' }).thenRefused(/^Cannot decline the transfer: it is offered to "sub-centre"$/);
  });

  it('goes to the next facility when it is declined', () =>
    transfer(state.offered)
      .when(decline)
      .then([declined(), offered('other-sub-centre')])
      .andIs({ status: 'offered', facilityId: 'other-sub-centre', asked: [{ facilityId: 'sub-centre', answer: 'declined' }] }));

  it('goes one tier up when nobody answers', () =>
    transfer(state.offered)
      .when(expire)
      .then([expired(), offered('county-hospital')])
      .andIs({ status: 'offered', facilityId: 'county-hospital', asked: [{ facilityId: 'sub-centre', answer: 'expired' }] }));

  it('is unplaced when the last facility declines', () =>
    transfer([requested(), offered(), declined(), offered('other-sub-centre'), declined('other-sub-centre'), offered('county-hospital')])
      .when({ ...decline, facilityId: 'county-hospital' })
      .then([declined('county-hospital'), unplaced])
      .andIs({ status: 'unplaced' }));

  it('is not taken away by the timer of an earlier offer', () =>
    transfer([requested(), offered('sub-centre', minute(5)), declined(), offered('other-sub-centre', minute(60))])
      .when({ ...expire, expiresAt: minute(5) })
      .then([]));

  it('is placed elsewhere by a dispatcher', () =>
    transfer(state.offered).when(placeInCounty).then([offered('county-hospital')]).andIs({ status: 'offered', facilityId: 'county-hospital' }));
  it('is placed outside the network by a dispatcher', () => {
    transfer(state.offered).when(placeOutside).then([acceptedOutside()]).andIs({ status: 'accepted' });
    transfer([...state.offered, acceptedOutside()]).lacks('expiresAt');
  });
  it('is called off', () => transfer(state.offered).when(cancel).then([transferCancelled]).andIs({ status: 'cancelled', cancelledAt: minute(2) }));

  it.each([orderAmbulance, depart, arrive, handOver, giveBack])('refuses $type', (command) =>
    transfer(state.offered).when(command).thenRefused(/^Cannot .+: it is offered$/),
  );
});

describe('an unplaced transfer', () => {
  it('is offered anew', () => transfer(state.unplaced).when(placeInCounty).then([offered('county-hospital')]).andIs({ status: 'offered' }));
  it('is unplaced again when the facility asked anew is silent', () =>
    transfer([requested({ candidates: [] }), unplaced, offered('county-hospital')]).when(expire).then([expired('county-hospital'), unplaced]));
  it('is taken by a place outside', () => transfer(state.unplaced).when(placeOutside).then([acceptedOutside()]).andIs({ status: 'accepted' }));
  it('is called off', () => transfer(state.unplaced).when(cancel).then([transferCancelled]));
  it('does not heed a timer', () => transfer(state.unplaced).when(expire).then([]));
  it.each([accept, decline, orderAmbulance, depart, arrive, handOver, giveBack])('refuses $type', (command) =>
    transfer(state.unplaced).when(command).thenRefused(/^Cannot .+: it is unplaced$/),
  );
});

describe('an accepted transfer', () => {
  it('has an ambulance ordered', () => transfer(state.accepted).when(orderAmbulance).then([ambulanceOrdered()]).andIs({ status: 'assigned', assignmentId: 'run-1', unitId: 'unit-1' }));
  it('departs by the family’s own means', () => {
    transfer(state.accepted).when(depart).then([departed]).andIs({ status: 'departed', departedAt: minute(3) });
    transfer([...state.accepted, departed]).lacks('assignmentId');
  });
  it('is called off', () => transfer(state.accepted).when(cancel).then([transferCancelled]));
  it('does not heed the timer of its offer', () => transfer(state.accepted).when(expire).then([]));
  it('has no ambulance to lose', () => transfer(state.accepted).when(loseAmbulance).then([]));
  it.each([accept, decline, placeInCounty, giveBack])('refuses $type', (command) =>
    transfer(state.accepted).when(command).thenRefused(/^Cannot .+: it is accepted$/),
  );
});

describe('a transfer with an ambulance on the way', () => {
  it('departs', () => transfer(state.assigned).when(depart).then([departed]).andIs({ status: 'departed', assignmentId: 'run-1' }));
  it('arrives although nobody told of the departure, which stays missing', () => {
    transfer(state.assigned).when(arrive).then([arrived]).andIs({ status: 'arrived', arrivedAt: minute(4) });
    transfer([...state.assigned, arrived]).lacks('departedAt');
  });
  it('is handed over although nobody told of the steps before', () => transfer(state.assigned).when(handOver).then([handedOver]).andIs({ status: 'handedOver' }));
  it('is not called off while the ambulance is: that comes first', () => transfer(state.assigned).when(cancel).thenRefused(/^Cannot cancel the transfer: it is assigned$/));
  it.each([accept, decline, placeInCounty, orderAmbulance, giveBack])('refuses $type', (command) =>
    transfer(state.assigned).when(command).thenRefused(/^Cannot .+: it is assigned$/),
  );
});

describe('a departed transfer', () => {
  it('arrives', () => transfer(state.departed).when(arrive).then([arrived]).andIs({ status: 'arrived', departedAt: minute(4), arrivedAt: minute(5) }));
  it('is handed over', () => transfer(state.departed).when(handOver).then([handedOver]));
  it.each([accept, decline, placeInCounty, orderAmbulance, depart, cancel, giveBack])('refuses $type', (command) =>
    transfer(state.departed).when(command).thenRefused(/^Cannot .+: it is departed$/),
  );
});

describe('an arrived transfer', () => {
  it('is handed over', () => transfer(state.arrived).when(handOver).then([handedOver]).andIs({ status: 'handedOver', handedOverAt: minute(6) }));
  it.each([accept, decline, placeInCounty, orderAmbulance, depart, arrive, cancel, giveBack])('refuses $type', (command) =>
    transfer(state.arrived).when(command).thenRefused(/^Cannot .+: it is arrived$/),
  );
});

describe.each(['assigned', 'departed', 'arrived'] as const)('the run of a transfer that is %s', (status) => {
  const endedWith = (outcome: PatientOutcome) => ({
    type: 'EndTransferRun' as const,
    assignmentId: 'run-1',
    ending: completed({ kind: 'patients', patients: [{ patientId: 'patient-1', outcome }] }),
  });

  it('hands the patient over when it says that it took it there', () => transfer(state[status]).when(endedWith(transported)).then([handedOver]).andIs({ status: 'handedOver' }));

  it.each([
    ['deadOnScene', 'patient-died'],
    ['refused', 'patient-or-family-wish'],
    ['treatedOnScene', 'condition-improved'],
  ] as const)('calls the transfer off when its outcome is %s: %s', (kind, reason) =>
    transfer(state[status])
      .when(endedWith({ kind }))
      .then([{ type: 'TransferCancelled', data: { reason } }])
      .andIs({ status: 'cancelled' }),
  );

  it.each([{ how: 'refused' }, { how: 'diverted' }, { how: 'brokeDown' }, { how: 'cancelled' }, completed(), completed(aborted('no-access'))] as const)(
    'leaves the transfer in need of another ambulance when it came to nothing: $how',
    (ending) => {
      transfer(state[status])
        .when({ ...loseAmbulance, ending })
        .then([ambulanceLost()])
        .andIs({ status: 'accepted', destination: { facilityId: 'sub-centre' }, acceptedAt: minute(2) });
      transfer([...state[status], ambulanceLost()]).lacks('assignmentId');
    },
  );

  it('means nothing to it when the run is another’s', () => transfer(state[status]).when({ ...loseAmbulance, assignmentId: 'run-9' }).then([]));
});

describe('a transfer that was handed over', () => {
  it('does not heed the end of its run', () => transfer(state.handedOver).when(loseAmbulance).then([]));
  it('is returned by a transfer of its own', () => transfer(state.handedOver).when(giveBack).then([returnedBy('transfer-2')]).andIs({ status: 'handedOver', returnedBy: 'transfer-2' }));
  it('is returned once', () =>
    transfer([...state.handedOver, returnedBy('transfer-2')]).when({ ...giveBack, byTransferId: 'transfer-3' }).thenRefused(/^Cannot return the patient: it is handedOver$/));
  it.each([accept, decline, placeInCounty, orderAmbulance, depart, arrive, handOver, cancel])('refuses $type', (command) =>
    transfer(state.handedOver).when(command).thenRefused(/^Cannot .+: it is handedOver$/),
  );
});

describe('a cancelled transfer', () => {
  it('is not requested again', () => transfer(state.cancelled).when(request).thenRefused(/^Cannot request the transfer: it is cancelled$/));
  it('does not heed the timer of its offer', () => transfer(state.cancelled).when(expire).then([]));
  it('does not heed the end of a run', () => transfer(state.cancelled).when(loseAmbulance).then([]));
  it.each([accept, decline, placeInCounty, orderAmbulance, depart, arrive, handOver, cancel, giveBack])('refuses $type', (command) =>
    transfer(state.cancelled).when(command).thenRefused(/^Cannot .+: it is cancelled$/),
  );
});
