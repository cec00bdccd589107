import type { MajorEvent } from '#events/major.ts';
import type { MajorIncidentLevel, MajorIncidentNature, StagingPoint, TagCounts, TriageTag } from '#shared/schemas/major-incident.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import { CommandRefused } from '../command-refused.ts';
import type { Major } from './major.ts';

/** What can be asked of a major incident. */
export type MajorCommand =
  | { readonly type: 'DeclareMajorIncident'; readonly level: MajorIncidentLevel; readonly nature: MajorIncidentNature; readonly mode: Mode }
  | { readonly type: 'SetStagingPoint'; readonly stagingPoint: StagingPoint }
  | { readonly type: 'TagPatient'; readonly patientId: string; readonly tag: TriageTag }
  | { readonly type: 'CountCasualties'; readonly counts: TagCounts }
  | { readonly type: 'LinkIncident'; readonly incidentId: string }
  | { readonly type: 'UnlinkIncident'; readonly incidentId: string }
  | { readonly type: 'StandDown' };

/** What follows from a command to a major incident. @throws CommandRefused when its state forbids it. */
export const decideMajor = (command: MajorCommand, major: Major): readonly MajorEvent[] => {
  if (command.type === 'DeclareMajorIncident') {
    const { level, nature, mode } = command;
    const isSame = major.status === 'declared' && major.level === level && major.nature === nature;
    return isSame ? [] : [{ type: 'MajorIncidentDeclared', data: { level, nature, mode } }];
  }
  if (major.status === 'absent') throw new CommandRefused('Cannot act on the major incident: none was declared');
  if (major.status === 'stoodDown') throw new CommandRefused('Cannot act on the major incident: it is stood down', { stoodDownAt: major.stoodDownAt });
  switch (command.type) {
    case 'SetStagingPoint':
      return [{ type: 'StagingPointSet', data: { stagingPoint: command.stagingPoint } }];
    case 'TagPatient': {
      const { patientId, tag } = command;
      const before = major.tags.find((one) => one.patientId === patientId);
      return before?.tag === tag ? [] : [{ type: 'PatientTagged', data: { patientId, tag } }];
    }
    case 'CountCasualties':
      return [{ type: 'CasualtiesCounted', data: { counts: command.counts } }];
    case 'LinkIncident':
      return major.linkedIncidentIds.includes(command.incidentId) ? [] : [{ type: 'IncidentLinked', data: { incidentId: command.incidentId } }];
    case 'UnlinkIncident':
      return major.linkedIncidentIds.includes(command.incidentId) ? [{ type: 'IncidentUnlinked', data: { incidentId: command.incidentId } }] : [];
    case 'StandDown':
      return [{ type: 'MajorIncidentStoodDown', data: {} }];
  }
};
