import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { indexCentre } from '#web/kit/centre-index.ts';
import { activeRunOf, boardViewer, fleetStamp, viewBoard } from '#web/console/board/board-view.ts';
import { openIncidents } from '#web/console/incidents/incident-order.ts';
import { positionsOn } from '#web/console/board/positions.ts';
import { incidentSource, isParked, parkedUnitSource, stationSource } from '#web/console/map/map-sources.ts';
import { movingUnits } from '#web/console/map/moving-units.ts';
import { activityOf } from '#web/kit/unit-activity.ts';
import { unitRows, unitsByStation } from '#web/console/units/units-by-station.ts';
import { activeRun, board, incident, position, unit } from '../little-board.ts';
import { littleCentre } from '../little-centre.ts';

const index = indexCentre(littleCentre);

/** Two properties of each drawn point. */
const properties = ({ features }: FeatureCollection, ...names: readonly string[]): readonly (readonly unknown[])[] => features.map((feature) => names.map((name): unknown => feature.properties?.[name]));

describe('the board of a screen', () => {
  const entries: readonly BoardEntry[] = [
    unit('u1', { status: 'assigned', stationId: 'east-station', assignmentId: 'run-1', next: ['run-2'] }),
    unit('u2', { status: 'atStation', stationId: 'east-station', standsAt: 'east-station' }),
    activeRun('run-1', { unitId: 'u1', incidentId: 'inc-1', points: ['notified', 'enRoute'] }),
    position('u1', [111.05, 35]),
  ];
  const view = board(entries);

  it('knows the run that a unit is on', () => {
    expect(activeRunOf(view, 'u1')?.id).toBe('run-1');
    expect(activeRunOf(view, 'u2')).toBeUndefined();
  });

  it('lists the whole fleet, also units that the board has not heard of', () => {
    const rows = unitRows(index, view);
    expect(rows.map(({ activity }) => activity)).toEqual(['toScene', 'atStation', 'offDuty']);
    expect(rows[0]).toMatchObject({ nextCount: 1, runFor: { kind: 'incident', id: 'inc-1' } });
  });

  it('counts the free units of each substation', () => {
    expect(unitsByStation(index, unitRows(index, view)).map(({ freeCount, units }) => [freeCount, units.length])).toEqual([[1, 2], [0, 1]]);
  });

  it('gives another stamp whenever a unit or a run has changed', () => {
    const later = viewBoard(entries.map((entry): BoardEntry => (entry.id === 'u2' ? { ...entry, version: entry.version + 1 } : entry)));
    expect(fleetStamp(later)).not.toBe(fleetStamp(view));
  });

  it('is the very same while nothing but positions has changed, and shares what has not with the one before', () => {
    const viewOf = boardViewer();
    const before = viewOf(entries);
    expect(viewOf([...entries.slice(0, 3), position('u1', [111.06, 35])])).toBe(before);
    const later = viewOf(entries.map((entry): BoardEntry => (entry.id === 'u2' ? { ...entry, version: entry.version + 1 } : entry)));
    expect(later.units).not.toBe(before.units);
    expect(later.units.get('u1')).toBe(before.units.get('u1'));
    expect(later.assignments).toBe(before.assignments);
    const fewer = viewOf(entries.slice(1));
    expect([...fewer.units.keys()]).toEqual(['u2']);
  });

  it('draws a unit under way where it is and parked ones in a row under their substation', () => {
    const rows = unitRows(index, view);
    const positions = positionsOn(entries);
    const parked = parkedUnitSource(index, rows.filter((row) => isParked(row, positions)));
    const moving = movingUnits(rows, positions, 0);
    expect(moving.map(({ id }) => id)).toEqual(['u1']);
    expect(properties(parked, 'id')).toEqual([['u2'], ['u3']]);
    expect(moving[0]?.position).toEqual([111.05, 35]);
    expect(parked.features[0]?.geometry.coordinates).toEqual([111.1, 35]);
    const stations = unitsByStation(index, unitRows(index, view));
    expect(properties(stationSource(stations, true), 'free')).toEqual([['1/2'], ['0/1']]);
    expect(properties(stationSource(stations, false), 'free')).toEqual([[''], ['']]);
  });
});

describe('what a unit is doing', () => {
  const run = (points: Parameters<typeof activeRun>[1]['points']) => {
    const entry = activeRun('r', { unitId: 'u1', incidentId: 'i', points });
    return entry.kind === 'assignment' && entry.state.status === 'active' ? entry.state : undefined;
  };
  const assigned = { status: 'assigned', stationId: 's', assignmentId: 'r', next: [] } as const;

  it.each([
    [['notified'], 'ordered'],
    [['notified', 'acknowledged', 'enRoute'], 'toScene'],
    [['notified', 'onScene'], 'onScene'],
    [['notified', 'patientLoaded'], 'onScene'],
    [['notified', 'leftScene'], 'toFacility'],
    [['notified', 'handedOver'], 'atFacility'],
  ] as const)('after %s is %s', (points, activity) => {
    expect(activityOf(assigned, run(points))).toBe(activity);
  });

  it('is that it was ordered, while the board has not yet heard of its run', () => {
    expect(activityOf(assigned, undefined)).toBe('ordered');
  });
});

describe('the open incidents', () => {
  const view = board([
    incident('calm', { priority: 'III', waitingSince: 100 }),
    incident('unknown', { waitingSince: 300 }),
    incident('first', { priority: 'I', waitingSince: 200 }),
    incident('active-old', { priority: 'I', openedAt: 10, isActive: true }),
    incident('active-new', { priority: 'IV', openedAt: 20, isActive: true, place: { townshipId: 'west' } }),
  ]);

  it('wait in the order of urgency, an unknown priority among the highest', () => {
    expect(openIncidents(view.incidents.values()).waiting.map(({ id }) => id)).toEqual(['first', 'unknown', 'calm']);
  });

  it('are under way the newest first', () => {
    expect(openIncidents(view.incidents.values()).active.map(({ id }) => id)).toEqual(['active-new', 'active-old']);
  });

  it('are drawn where anything of their place is known', () => {
    expect(properties(incidentSource(index, view.incidents.values()), 'id', 'image')).toEqual([['active-new', 'incident-IV-active']]);
  });
});
