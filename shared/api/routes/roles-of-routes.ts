import type { Role } from '#shared/schemas/caller.ts';

/** The room: who takes calls and sends units. */
export const ROOM = ['dispatcher', 'supervisor'] as const satisfies Role[];
/** The room, and the crew whom it concerns. */
export const ROOM_AND_CREW = [...ROOM, 'crew'] as const;
/** The room, and the facility whom it concerns. */
export const ROOM_AND_FACILITY = [...ROOM, 'facility'] as const;
/** The room, and who reviews its work. */
export const ROOM_AND_MANAGER = [...ROOM, 'manager'] as const;
/** The crew alone. */
export const CREW = ['crew'] as const satisfies Role[];
/** The room and whoever is out with the units. */
export const FIELD = [...ROOM, 'crew', 'station'] as const;
/** Whoever has a patient before them. */
export const EVERYONE_WITH_PATIENTS = [...ROOM, 'crew', 'facility'] as const;
/** Whoever has a patient before them, and the station that sends them an ambulance. */
export const EVERYONE_WHO_MOVES_PATIENTS = [...EVERYONE_WITH_PATIENTS, 'station'] as const;
/** The room and those who run it. */
export const ROOM_AND_MANAGEMENT = [...ROOM, 'manager', 'administrator'] as const;
/** Who publishes the roster. */
export const ROSTER_OWNERS = ['manager', 'supervisor', 'administrator'] as const satisfies Role[];
/** Who reads the roster: the room and those who run it all of it, a station and a crew their own. */
export const ROSTER_READERS = [...ROOM_AND_MANAGEMENT, 'station', 'crew'] as const;
/** The room, and the village doctor whom it concerns. */
export const ROOM_AND_RESPONDER = [...ROOM, 'responder'] as const;
/** The room, the village doctor whom it concerns, and those who run it. */
export const ROOM_RESPONDER_AND_MANAGEMENT = [...ROOM, 'responder', 'manager', 'administrator'] as const;
/** The room, the crew whom it concerns, and those who run it. */
export const ROOM_CREW_AND_MANAGEMENT = [...ROOM, 'crew', 'manager', 'administrator'] as const;
/** Who is alerted, at a station, in a unit or in a village. */
export const ALERTED = ['crew', 'station', 'responder'] as const satisfies Role[];
/** Who answers for personal data. */
export const ADMINISTRATION = ['administrator'] as const satisfies Role[];
/** Another system, which signs. */
export const SIGNED = [] as const satisfies Role[];
/** Whoever holds a link that we sent. */
export const LINK = [] as const satisfies Role[];
/** Anyone who is signed in. */
export const EVERYONE = ['dispatcher', 'supervisor', 'crew', 'station', 'facility', 'responder', 'manager', 'administrator'] as const satisfies Role[];
/** Who reviews what response times were. */
export const REVIEWERS = ['manager', 'supervisor', 'administrator'] as const satisfies Role[];
