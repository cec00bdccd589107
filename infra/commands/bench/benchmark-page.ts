import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { isMet, type Figure } from '#infra/commands/bench/benchmark.ts';

const PAGE = 'docs/benchmarks.md';
const HEAD = '# Benchmarks\n\nEach table is written by `npm run bench -- NAME`, with the machine it ran on. A figure without a goal is there to compare.\n';

/** What a benchmark has to say. */
export interface BenchmarkReport {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly remarks: readonly string[];
}

/** Replaces the benchmark's own part of the page and leaves the others as they are. */
export const writeBenchmarkPage = (report: BenchmarkReport): void => {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : HEAD;
  const [start, end] = [`<!-- ${report.name} -->`, `<!-- /${report.name} -->`];
  const part = `${start}\n${partOf(report)}\n${end}`;
  const from = page.indexOf(start);
  writeFileSync(PAGE, from < 0 ? `${page}\n${part}\n` : page.slice(0, from) + part + page.slice(page.indexOf(end) + end.length));
};

const partOf = ({ title, figures, remarks }: BenchmarkReport): string => {
  const rows = figures.map((figure) => {
    const goal = figure.goal === undefined ? '' : `${figure.atLeast ? '≥' : '≤'} ${figure.goal} ${figure.unit}`;
    const verdict = figure.goal === undefined ? '' : isMet(figure) ? 'yes' : '**no**';
    return `| ${figure.name} | ${figure.value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${figure.unit} | ${goal} | ${verdict} | ${figure.peer ?? ''} |`;
  });
  return [`## ${title}`, '', machine(), '', '| figure | measured | goal | met | peers |', '|---|---|---|---|---|', ...rows, ...remarks.flatMap((remark) => ['', remark])].join('\n');
};

const machine = (): string => {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]!.toFixed(1);
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${gigabytes} GiB, Linux ${release()}, Node ${process.versions.node}; load of the machine at the end ${load}.`;
};
