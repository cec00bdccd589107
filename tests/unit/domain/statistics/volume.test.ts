import { expect, it } from 'vitest';
import { volumeByGroup, volumeOf } from '#shared/domain/statistics/volume.ts';
import { minute } from '#tests/support/builders.ts';
import { callAnsweredAfter, incidentWith, runWith } from '#tests/support/builders-figures.ts';

const sortie = { notified: 1, enRoute: 3, onScene: 12, available: 50 };

it('a sortie is a run whose wheels rolled, also where 出车 was not pressed', () => {
  const rows = [incidentWith([runWith(sortie), runWith({ notified: 1, onScene: 9 }), runWith({ notified: 1, acknowledged: 2 }, { standing: 'endedBefore', patients: 0, transported: 0 })])];
  expect(volumeOf(rows, 'real')).toMatchObject({ incidents: 1, orders: 3, sorties: 2, endedBefore: 1, patients: 2, transported: 2 });
});

it('an order that was queued and never given is none', () => {
  expect(volumeOf([incidentWith([runWith({}, { standing: 'queued', patients: 0, transported: 0 })])], 'real')).toMatchObject({ orders: 0, sorties: 0 });
});

it('a transfer is a sortie of its own kind', () => {
  expect(volumeOf([{ kind: 'transfer', id: 'run-9', at: minute(0), mode: 'real', transferId: 'transfer-1', run: runWith(sortie) }], 'real')).toMatchObject({ sorties: 0, transferSorties: 1, transported: 1 });
});

it('a call is missed when it rang for more than 30 s and nobody answered', () => {
  const rows = [callAnsweredAfter(40), callAnsweredAfter(undefined, { endedAt: minute(0.5) }), callAnsweredAfter(undefined, { endedAt: minute(0.6) })];
  expect(volumeOf(rows, 'real')).toMatchObject({ calls: 3, answeredCalls: 1, abandonedCalls: 2, missedCalls: 1 });
});

it('each station has its own runs, and the incidents that it was first ordered to', () => {
  const rows = [incidentWith([runWith(sortie), runWith(sortie, { assignmentId: 'run-2', stationId: 'station-2' })]), incidentWith([])];
  const byStation = volumeByGroup(rows, 'real', 'station');
  expect(byStation.get('station-1')).toMatchObject({ incidents: 1, sorties: 1, patients: 1 });
  expect(byStation.get('station-2')).toMatchObject({ incidents: 0, sorties: 1, patients: 1 });
  expect(byStation.get('unknown')).toMatchObject({ incidents: 1, sorties: 0 });
});
