/** What a run says, and whether it is good enough. */
import { arch, cpus, platform, totalmem } from 'node:os';
import { PAGES, ROUNDS } from './measure.mjs';
import { commit, here, root, versionOf } from './place.mjs';

const BARS = { list: { bar: 1.4, aim: 1.2 }, detail: { bar: 1.7, aim: 1.4 } };
const AGAINST_PEER = { bar: 2, aim: 2.5 };
const MEMORY = { bar: 200, aim: 150 };
/** What has to hold today; the bars of the plan are printed beside it. */
const MOST_OF_FLOOR = 2;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const spread = (values) => `${Math.round((Math.min(...values) / median(values) - 1) * 100)}/+${Math.round((Math.max(...values) / median(values) - 1) * 100)} %`;

/** Ratios are made within a round, where both met the same machine. */
const ratios = (figures, page, of, to, what) => figures[of][page].map((one, round) => one[what] / figures[to][page][round][what]);
const ratio = (figures, page, of, to, what = 'cpu') => median(ratios(figures, page, of, to, what));

/** The surroundings without which a figure says nothing. */
export function surroundings(postgresVersion, sizes) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}`;
  const versions = `Node ${process.versions.node}, PostgreSQL ${postgresVersion}, @apollo/server ${versionOf('@apollo/server')}, @nestjs/core ${versionOf('@nestjs/core')}, pg ${versionOf('pg', root)}, PostGraphile ${versionOf('postgraphile', here)}`;
  const content = Object.entries(sizes).map(([name, count]) => `${count.toLocaleString('en')} ${name}`).join(', ');
  return [`Commit ${commit()}; ${machine}; ${versions}`, `${content}; ${ROUNDS} rounds, 16 connections, 3 s each; medians, spread of CPU as lowest/highest against the median`];
}

/** Lines of the table, one for each page and server. */
export function table(figures) {
  const head = ['page', 'server', 'rps', 'p50 ms', 'p99 ms', 'node ms', 'pg ms', 'CPU ms', 'spread', '× floor', '× PostGr.', 'bytes', 'RSS MB'];
  const rows = PAGES.flatMap((page) => Object.keys(figures).map((server) => {
    const all = figures[server][page];
    const of = (what, digits) => median(all.map((one) => one[what])).toFixed(digits);
    return [page, server, of('rps', 0), of('p50', 1), of('p99', 1), of('node', 3), of('postgres', 3), of('cpu', 3), spread(all.map((one) => one.cpu)),
      ratio(figures, page, server, 'floor').toFixed(2), ratio(figures, page, server, 'postgraphile').toFixed(2), of('bytes', 0), of('memory', 0)];
  }));
  return aligned([head, ...rows]);
}

/** `{ lines, failed }`: each gate and each bar of the plan with its figure. */
export function verdicts(figures) {
  const lines = [];
  let failed = false;
  for (const page of PAGES) {
    const floor = ratio(figures, page, 'samskap', 'floor');
    const peer = ratio(figures, page, 'postgraphile', 'samskap');
    failed ||= floor > MOST_OF_FLOOR || peer <= 1;
    lines.push(`${mark(floor <= MOST_OF_FLOOR)} ${page}: CPU ${floor.toFixed(2)}× the floor (gate ≤ ${MOST_OF_FLOOR}; plan ≤ ${BARS[page].bar}, aim ${BARS[page].aim})`);
    lines.push(`${mark(peer > 1)} ${page}: PostGraphile takes ${peer.toFixed(2)}× our CPU (gate > 1; plan ≥ ${AGAINST_PEER.bar}, aim ${AGAINST_PEER.aim})`);
    lines.push(`· ${page}: rps ${ratio(figures, page, 'samskap', 'floor', 'rps').toFixed(2)} of the floor, p99 ${ratio(figures, page, 'samskap', 'floor', 'p99').toFixed(2)}× the floor`);
  }
  const memory = Math.max(...PAGES.flatMap((page) => figures.samskap[page].map((one) => one.memory)));
  lines.push(`· memory of the API under load: ${memory.toFixed(0)} MB (plan ≤ ${MEMORY.bar}, aim ${MEMORY.aim})`);
  return { lines, failed };
}

export const mark = (holds) => (holds ? '✓' : '✗');

/** Columns as wide as their widest cell. */
export function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) => row.map((cell, column) => (column < 2 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]))).join('  ').trimEnd());
}
