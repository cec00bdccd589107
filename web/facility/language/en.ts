import type { FacilityWords } from './zh-cn.ts';

/** The texts of a facility's screen in English. */
export const facilityEn: FacilityWords = {
  title: 'Receiving facility',
  line: { cut: 'No line to the dispatch centre for {{age}}. All below is as it was before; answer by telephone.', opening: 'Connecting to the dispatch centre…' },
  chime: { on: 'Chime for offers', blocked: 'Sound is off: press to switch it on' },
  arrivals: {
    title: 'On the way here',
    none: 'Nobody is on the way here now.',
    phase: { here: 'arrived, waiting for handover', onTheWay: 'on the way', notLeft: 'has not left the scene', awaited: 'accepted, waiting for an ambulance' },
    transferFrom: 'Transfer from {{facility}}',
    noComplaint: 'Complaint not said',
    noUnit: 'no ambulance yet',
    here: 'Here',
    noEta: 'no time of arrival yet',
    anyMoment: 'Any moment',
    driveAfterLeaving: '{{time}} after leaving',
    degraded: 'straight-line guess',
    source: { 'road-graph': 'by road', 'amazon-location': 'live traffic', 'straight-line': 'straight-line guess' },
    atStation: 'from its station',
    positionAge: 'position {{age}} old',
  },
  offers: { title: 'Transfer offers', none: 'No offers to answer.', left: 'left', born: 'born {{year}}' },
  leaving: { title: 'Leaving from here', sex: { female: 'Female', male: 'Male', unknown: 'Unknown' } },
  status: {
    title: 'What we take',
    choose: 'Choose what we take',
    since: 'since {{time}}',
    until: 'until {{time}}',
    reason: 'Reason',
    duration: 'For how long',
    durations: { 'open-ended': 'until further notice', 'one-hour': 'one hour', 'two-hours': 'two hours', 'eight-hours': 'eight hours' },
    save: 'Update, and tell everyone',
    meaning: 'Full: no transfers are offered. Diverting: ambulances are asked to pass by, too. When the time is over the facility is open again.',
  },
};
