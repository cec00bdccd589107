import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { AssignmentEvent } from '#events/assignment.ts';
import { IncidentEvent } from '#events/incident.ts';
import { MajorEvent } from '#events/major.ts';
import { PatientEvent } from '#events/patient.ts';
import { TransferEvent } from '#events/transfer.ts';
import { ResponderEvent } from '#events/responder.ts';
import { ResponseEvent } from '#events/response.ts';
import { UnitEvent } from '#events/unit.ts';
import { Assignment, assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { activeRuns, Incident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { Patient, patientLifecycle } from '#shared/domain/patient/patient.ts';
import { decideTransfer } from '#shared/domain/transfer/decide-transfer.ts';
import { Transfer, transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { decideMajor } from '#shared/domain/major/decide-major.ts';
import { Major, majorLifecycle } from '#shared/domain/major/major.ts';
import { decideResponder } from '#shared/domain/responder/decide-responder.ts';
import { decideResponse } from '#shared/domain/responder/decide-response.ts';
import { Responder, responderLifecycle } from '#shared/domain/responder/responder.ts';
import { knowsIdentity, Response, responseLifecycle } from '#shared/domain/responder/response.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { Unit, unitLifecycle } from '#shared/domain/unit/unit.ts';
import { minute, recorded } from '#tests/support/builders.ts';
import { assignmentCommand, incidentCommand, majorCommand, patientCommand, responderCommand, responseCommand, transferCommand, unitCommand } from './lifecycle-commands.ts';

interface Subject<State, Event extends { readonly type: string; readonly data: unknown }, Command> {
  readonly lifecycle: Lifecycle<State, Event>;
  readonly decide: (command: Command, state: State) => readonly Event[];
  readonly commands: fc.Arbitrary<Command>;
  readonly stateSchema: z.ZodType;
  readonly eventSchema: z.ZodType;
  /** What is true of every state, beside its shape. */
  readonly always?: (state: State, before: State) => void;
}

const decideOrRefuse = <Event>(decide: () => readonly Event[]): readonly Event[] => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof CommandRefused) return [];
    throw error;
  }
};

/** Whatever is asked, in whatever order: each command is refused in words or leads to events that fold into a state of the schema. */
const holdsInAnyOrder = <State, Event extends { readonly type: string; readonly data: unknown }, Command>(subject: Subject<State, Event, Command>) => {
  const { lifecycle, decide, commands, stateSchema, eventSchema, always } = subject;
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40, size: 'max' }), (asked) => {
      let state = lifecycle.initial;
      asked.forEach((command, index) => {
        for (const event of decideOrRefuse(() => decide(command, state))) {
          expect(eventSchema.parse(event)).toStrictEqual(event);
          const before = state;
          state = lifecycle.evolve(state, event, recorded({ at: minute(index) }));
          expect(stateSchema.parse(state)).toStrictEqual(state);
          always?.(state, before);
        }
      });
    }),
  );
};

describe('whatever is asked of it, in whatever order', () => {
  it('an incident keeps its shape and its owner, and waits exactly while it is open without an active run', () =>
    holdsInAnyOrder({
      lifecycle: incidentLifecycle,
      decide: decideIncident,
      commands: incidentCommand,
      stateSchema: Incident,
      eventSchema: IncidentEvent,
      always: (incident) => {
        if (incident.status === 'absent') return;
        expect(incident.owner).not.toBe('');
        if (incident.status === 'closed') expect(incident.majorSince).toBeUndefined();
        if (incident.status !== 'closed') expect(incident.status).toBe(activeRuns(incident).length === 0 ? 'waiting' : 'active');
      },
    }));

  it('an assignment keeps its shape, and once it is over it stays over as it ended', () =>
    holdsInAnyOrder({
      lifecycle: assignmentLifecycle,
      decide: decideAssignment,
      commands: assignmentCommand,
      stateSchema: Assignment,
      eventSchema: AssignmentEvent,
      always: (assignment, before) => {
        if (before.status === 'ended') expect(assignment).toMatchObject({ status: 'ended', endedAt: before.endedAt, ending: before.ending });
      },
    }));

  it('a unit keeps its shape', () =>
    holdsInAnyOrder({
      lifecycle: unitLifecycle,
      decide: decideUnit,
      commands: unitCommand,
      stateSchema: Unit,
      eventSchema: UnitEvent,
    }));

  it('a village doctor’s duty keeps its shape, and nobody is asked off duty', () =>
    holdsInAnyOrder({
      lifecycle: responderLifecycle,
      decide: decideResponder,
      commands: responderCommand,
      stateSchema: Responder,
      eventSchema: ResponderEvent,
      always: (responder, before) => {
        if (before.status === 'offDuty') expect(responder.status).not.toBe('engaged');
      },
    }));

  it('a response keeps its shape, and once it is over nobody learns who needs help', () =>
    holdsInAnyOrder({
      lifecycle: responseLifecycle,
      decide: decideResponse,
      commands: responseCommand,
      stateSchema: Response,
      eventSchema: ResponseEvent,
      always: (response, before) => {
        if (before.status === 'ended') expect(knowsIdentity(response)).toBe(false);
        if (knowsIdentity(response)) expect(response).toHaveProperty('acceptedAt');
      },
    }));

  it('a major incident keeps its shape, and one tag a patient', () =>
    holdsInAnyOrder({
      lifecycle: majorLifecycle,
      decide: decideMajor,
      commands: majorCommand,
      stateSchema: Major,
      eventSchema: MajorEvent,
      always: (major) => {
        if (major.status === 'absent') return;
        expect(new Set(major.tags.map(({ patientId }) => patientId)).size).toBe(major.tags.length);
        expect(new Set(major.linkedIncidentIds).size).toBe(major.linkedIncidentIds.length);
      },
    }));

  it('a patient keeps its shape, and a merged one stays merged', () =>
    holdsInAnyOrder({
      lifecycle: patientLifecycle,
      decide: decidePatient,
      commands: patientCommand,
      stateSchema: Patient,
      eventSchema: PatientEvent,
      always: (_patient, before) => expect(before.status).not.toBe('merged'),
    }));

  it('a transfer keeps its shape, and asks no facility of its list twice by itself', () =>
    holdsInAnyOrder({
      lifecycle: transferLifecycle,
      decide: decideTransfer,
      commands: transferCommand,
      stateSchema: Transfer,
      eventSchema: TransferEvent,
      always: (transfer, before) => {
        if (transfer.status === 'offered' && before.status === 'requested') expect(before.asked.map((one) => one.facilityId)).not.toContain(transfer.facilityId);
      },
    }));
});
