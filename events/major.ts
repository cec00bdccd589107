import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { MajorIncidentLevel, MajorIncidentNature, StagingPoint, TagCounts, TriageTag } from '#shared/schemas/major-incident.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { event } from './event.ts';

/** An incident is a major one 重大突发事件; declaring it again revises level and nature. */
export const MajorIncidentDeclared = event('MajorIncidentDeclared', { level: MajorIncidentLevel, nature: MajorIncidentNature, mode: Mode });
/** Where units gather; each later one revises it. */
export const StagingPointSet = event('StagingPointSet', { stagingPoint: StagingPoint });
/** A patient was tagged at the scene; each later tag revises it. */
export const PatientTagged = event('PatientTagged', { patientId: Identifier, tag: TriageTag });
/** How many with each tag are at the scene without a record of their own; each later count replaces it. */
export const CasualtiesCounted = event('CasualtiesCounted', { counts: TagCounts });
/** Another incident belongs to it, and stays its own. */
export const IncidentLinked = event('IncidentLinked', { incidentId: Identifier });
/** The other incident does not belong to it after all. */
export const IncidentUnlinked = event('IncidentUnlinked', { incidentId: Identifier });
/** It is over: what is left are incidents like any other. */
export const MajorIncidentStoodDown = event('MajorIncidentStoodDown', {});

/** All that can happen to a major incident, under the id of the incident that it was declared on. */
export const MajorEvent = z.discriminatedUnion('type', [MajorIncidentDeclared, StagingPointSet, PatientTagged, CasualtiesCounted, IncidentLinked, IncidentUnlinked, MajorIncidentStoodDown]);
export type MajorEvent = z.infer<typeof MajorEvent>;
