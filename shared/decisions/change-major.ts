import { decideMajor, type MajorCommand } from '#shared/domain/major/decide-major.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import type { Moved } from '#shared/schemas/command.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { moved } from './moved.ts';

/** Applies a command to a major incident that was declared. @throws NotFound, CommandRefused */
export const changeMajor = async (work: UnitOfWork, incidentId: string, command: MajorCommand, options: AppendOptions = {}): Promise<Moved> => {
  const major = await loadKnown(work, majorLifecycle, incidentId);
  work.append(majorLifecycle, incidentId, decideMajor(command, major), options);
  return moved(work, majorLifecycle, incidentId);
};
