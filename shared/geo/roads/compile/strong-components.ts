import { NEVER } from '../road-graph.ts';
import type { Segment } from './segments.ts';

/**
 * For each node the number of its strongly connected component (Tarjan 1972, without recursion):
 * within one, every place reaches every other.
 */
export const strongComponents = (nodes: number, segments: readonly Segment[]): Int32Array => {
  const { start, head } = outgoing(nodes, segments);
  const component = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const order = new Int32Array(nodes).fill(-1);
  const next = start.slice(0, nodes);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let components = 0;
  for (let root = 0; root < nodes; root += 1) {
    if (order[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (order[node] === -1) {
        order[node] = low[node] = visited++;
        open.push(node);
      }
      if (next[node]! < start[node + 1]!) {
        const other = head[next[node]!]!;
        next[node] = next[node]! + 1;
        if (order[other] === -1) path.push(other);
        else if (component[other] === -1) low[node] = Math.min(low[node]!, order[other]!);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] === order[node]) {
        let member: number;
        do component[(member = open.pop()!)] = components;
        while (member !== node);
        components += 1;
      }
    }
  }
  return component;
};

const outgoing = (nodes: number, segments: readonly Segment[]): { start: Int32Array; head: Int32Array } => {
  const start = new Int32Array(nodes + 1);
  const eachArc = (visit: (from: number, to: number) => void): void => {
    for (const { from, to, forwardMs, backwardMs } of segments) {
      if (forwardMs !== NEVER) visit(from, to);
      if (backwardMs !== NEVER) visit(to, from);
    }
  };
  eachArc((from) => (start[from + 1] = start[from + 1]! + 1));
  for (let i = 0; i < nodes; i += 1) start[i + 1] = start[i + 1]! + start[i]!;
  const head = new Int32Array(start[nodes]!);
  const fill = start.slice(0, nodes);
  eachArc((from, to) => {
    head[fill[from]!] = to;
    fill[from] = fill[from]! + 1;
  });
  return { start, head };
};
