import { figure } from '../definition.ts';

/** 一刻: the centre's own target, from the point that the pack counts from to the first ambulance on scene, whoever stamped it. */
export const arrival = figure({
  name: 'arrival',
  of: 'incident',
  from: ({ target }) => target.from,
  to: 'onScene',
  targetSeconds: ({ target }) => target.seconds,
  bandsSeconds: [600, 720, 900, 1200],
});
