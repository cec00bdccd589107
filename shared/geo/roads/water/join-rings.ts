/** Joins lines of node ids, in any order and direction, end to end into closed rings; lines that close no ring are left out. */
export const joinRings = (lines: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const rings: (readonly number[])[] = [];
  const open = lines.filter((line) => line.length > 1);
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    let ring: readonly number[] = line;
    while (ring[0] !== ring.at(-1)) {
      const at = open.findIndex((next) => next[0] === ring.at(-1) || next.at(-1) === ring.at(-1));
      const [next] = at < 0 ? [] : open.splice(at, 1);
      if (next === undefined) break;
      ring = [...ring, ...(next[0] === ring.at(-1) ? next : next.toReversed()).slice(1)];
    }
    if (ring[0] === ring.at(-1) && ring.length > 3) rings.push(ring);
  }
  return rings;
};
