import type { Neighbour, Township } from '#shared/schemas/centre.ts';

/** A neighbouring county by its real name, the township at which it is assumed to enter, and an assumed time until it is there. */
const NEIGHBOURS = [
  { id: 'linyi', name: '临猗县120', latinName: 'Linyi County 120', townshipId: 'jinjing', toEntrySeconds: 1500 },
  { id: 'wenxi', name: '闻喜县120', latinName: 'Wenxi County 120', townshipId: 'sanluli', toEntrySeconds: 1800 },
  { id: 'xiaxian', name: '夏县120', latinName: 'Xia County 120', townshipId: 'taocun', toEntrySeconds: 1200 },
  { id: 'pinglu', name: '平陆县120', latinName: 'Pinglu County 120', townshipId: 'dongguo', toEntrySeconds: 2100 },
  { id: 'yongji', name: '永济市120', latinName: 'Yongji City 120', townshipId: 'xiezhou', toEntrySeconds: 1800 },
];

/** The five neighbouring counties as callable neighbours: the names are real, where and when they enter is assumed, and no telephone is given. */
export const neighboursOfYanhu = (townships: readonly Township[]): readonly Neighbour[] =>
  NEIGHBOURS.flatMap(({ townshipId, ...neighbour }) => {
    const township = townships.find(({ id }) => id === townshipId);
    return township ? [{ ...neighbour, position: township.position, provenance: 'approximate' as const, entry: township.name }] : [];
  });
