import * as z from 'zod';
import type { FigureDefinition } from './definition.ts';
import { answer } from './definitions/answer.ts';
import { arrival } from './definitions/arrival.ts';
import { handling } from './definitions/handling.ts';
import { handover } from './definitions/handover.ts';
import { onScene } from './definitions/on-scene.ts';
import { order } from './definitions/order.ts';
import { reaction } from './definitions/reaction.ts';
import { rollOut } from './definitions/roll-out.ts';
import { runTotal } from './definitions/run-total.ts';
import { transport } from './definitions/transport.ts';
import { travel } from './definitions/travel.ts';
import { turnaround } from './definitions/turnaround.ts';

/** The names of the figures, in the order of a call. */
export const FigureName = z.enum(['answer', 'handling', 'order', 'rollOut', 'travel', 'reaction', 'arrival', 'onScene', 'transport', 'handover', 'turnaround', 'runTotal']);
export type FigureName = z.infer<typeof FigureName>;

/** Every figure with its definition. */
export const figures: { readonly [Name in FigureName]: FigureDefinition<Name> } = {
  answer,
  handling,
  order,
  rollOut,
  travel,
  reaction,
  arrival,
  onScene,
  transport,
  handover,
  turnaround,
  runTotal,
};

/** Every definition, in the order of a call. */
export const figuresInOrder: readonly FigureDefinition<FigureName>[] = FigureName.options.map((name) => figures[name]);
