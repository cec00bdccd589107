import { randomStream } from './random-stream.ts';

/**
 * Deals cards as from a pack that is shuffled anew once it is used up: of every `cards.length` calls exactly one gets each card,
 * so that "one in five" holds in a drill of twenty as it does in one of a thousand.
 */
export const dealer = <Card>(seed: number, name: string, cards: readonly Card[]): ((turn: number) => Card) => {
  const shuffles = new Map<number, readonly Card[]>();
  return (turn) => {
    const round = Math.floor(turn / cards.length);
    const shuffled = shuffles.get(round) ?? shuffle(cards, seed, `${name}/${round}`);
    shuffles.set(round, shuffled);
    return shuffled[turn % cards.length]!;
  };
};

/** Fisher and Yates: every order is as likely. */
const shuffle = <Card>(cards: readonly Card[], seed: number, name: string): readonly Card[] => {
  const random = randomStream(seed, 'deck', name);
  const order = [...cards];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
};

/** So many of the same card. */
export const times = <Card>(count: number, card: Card): readonly Card[] => Array.from({ length: count }, () => card);
