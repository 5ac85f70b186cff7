import { MapProblem, importChallenges, importMessages, readMap } from '@samskap/challenges-api';
import { Organisation } from '@samskap/identity-api';
import { unknownTerms } from '@samskap/catalogue-api';
import { importOrganisations, organisationImportMessages } from '@samskap/organisations-api';
import { type Messages, migrate, openDataSource, say } from '@samskap/platform-api';
import type { ImportReport } from '@samskap/platform-api/reading';
import { importServices, serviceImportMessages } from '@samskap/services-api';
import type { Language } from '@samskap/platform-contract';
import { SingleBar } from 'cli-progress';
import { stat } from 'node:fs/promises';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { features } from './features.js';
import { UsageProblem, filesAt } from './import-files.js';
import { reportLines, words } from './import-words.js';
import type { Command } from './launch.js';
import { wrongOption } from './wrong-option.js';

const OPTIONS = {
  owner: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  'dry-run': { type: 'boolean', default: false },
  status: { type: 'string', default: 'draft' },
  language: { type: 'string', default: 'nb' },
  source: { type: 'string', default: 'csv' },
  verified: { type: 'boolean', default: false },
  'target-group': { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsConfig['options'];
const LANGUAGES: Readonly<Record<string, Language>> = { nb: 'NB', nn: 'NN', en: 'EN' };

/** `npm run import -- challenges FILE… --owner NUMBER`, `services FILE… --owner NUMBER` or `organisations FILE…`. 0: rows were read; 1: none could be; 2: wrong usage; 130: interrupted. */
export const run: Command['run'] = async (args, { databaseUrl, signal }) => {
  const { values, positionals, wrong } = parsed(args);
  const language = LANGUAGES[values.language.toLowerCase()] ?? 'NB';
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const tell = (code: string, params = {}) => print(say(words, language, code, params));
  try {
    if (values.help || args.length === 0) {
      tell('USAGE');
      return values.help ? 0 : 2;
    }
    if (wrong) throw new UsageProblem('WRONG_OPTION', { given: wrong });
    const importOf = await readImport(values, positionals, language);
    const dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((one) => one.entities), migrations: features.flatMap((one) => one.migrations) });
    try {
      await migrate(dataSource);
      const started = performance.now();
      const { report, messages } = await importOf({ dataSource, signal });
      reportLines(report, language, { messages, dryRun: values['dry-run'], seconds: (performance.now() - started) / 1000 }).forEach(print);
      if (report.interrupted) return 130;
      return report.added + report.updated + report.unchanged > 0 || (report.bad.length === 0 && report.read > 0) ? 0 : 1;
    } finally {
      await dataSource.destroy();
    }
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    tell(problem.code, problem.params);
    if (problem.code === 'WRONG_OPTION' || problem.code === 'WHAT') tell('USAGE');
    return 2;
  }
};

function parsed(args: string[]) {
  try {
    return { ...parseArgs({ args, options: OPTIONS, allowPositionals: true }), wrong: null };
  } catch (error) {
    const { values } = parseArgs({ args: [], options: OPTIONS, allowPositionals: true });
    return { values, positionals: [], wrong: wrongOption(error) };
  }
}

type Values = ReturnType<typeof parsed>['values'];

/** An import whose options are read, ready to run on a database. */
type Import = (given: { readonly dataSource: DataSource; readonly signal: AbortSignal }) => Promise<{ readonly report: ImportReport; readonly messages: Messages }>;

async function readImport(values: Values, [what, ...paths]: string[], language: Language): Promise<Import> {
  if (what !== 'challenges' && what !== 'services' && what !== 'organisations') throw new UsageProblem('WHAT');
  for (const [option, known] of [['status', ['draft', 'published']], ['language', Object.keys(LANGUAGES)]] as const) {
    if (!(known as readonly string[]).includes(values[option].toLowerCase())) throw new UsageProblem('WRONG_OPTION', { given: `--${option} ${values[option]}` });
  }
  if (what === 'services') return servicesIn(values, paths, language);
  return what === 'challenges' ? challengesIn(values, paths, language) : organisationsIn(values, paths);
}

async function organisationsIn(values: Values, paths: string[]): Promise<Import> {
  const settings = { files: await filesAt(paths), verified: values.verified, dryRun: values['dry-run'], now: () => new Date() };
  return async (given) => ({ report: await importOrganisations({ ...settings, ...given }), messages: organisationImportMessages });
}

async function servicesIn(values: Values, paths: string[], language: Language): Promise<Import> {
  refuseWithoutOwner(values);
  const settings = { files: await filesAt(paths), dryRun: values['dry-run'], publish: values.status.toLowerCase() === 'published', language, now: () => new Date() };
  return async ({ dataSource, signal }) => {
    const owner = await ownerOf(dataSource, values.owner ?? '');
    const report = await importServices({ ...settings, dataSource, signal, ownerId: owner.id, places: owner.placeCode === null ? [] : [owner.placeCode] });
    return { report, messages: serviceImportMessages };
  };
}

function refuseWithoutOwner(values: Values): void {
  if (!/^\d{9}$/.test((values.owner ?? '').replaceAll(' ', ''))) throw new UsageProblem('NO_OWNER');
}

async function challengesIn(values: Values, paths: string[], language: Language): Promise<Import> {
  refuseWithoutOwner(values);
  const settings = {
    files: await filesAt(paths),
    wishes: wishesIn(values.map),
    dryRun: values['dry-run'],
    publish: values.status.toLowerCase() === 'published',
    source: values.source.trim() || 'csv',
    targetGroups: values['target-group'].flatMap((one) => one.split(',')).map((one) => one.trim()).filter(Boolean),
    language,
    now: () => new Date(),
  };
  return async ({ dataSource, signal }) => {
    const owner = await agencyOf(dataSource, values.owner ?? '');
    const [unknown] = await unknownTerms(dataSource, 'TARGET_GROUP', settings.targetGroups);
    if (unknown !== undefined) throw new UsageProblem('UNKNOWN_GROUP', { given: unknown });
    const progress = await progressOver(settings.files, (rows) => process.stderr.write(`${say(words, language, 'PROGRESS', { rows })}\n`));
    const places = owner.placeCode === null ? [] : [owner.placeCode];
    const report = await importChallenges({ ...settings, dataSource, signal, ownerId: owner.id, places, onProgress: progress.show }).finally(progress.stop);
    return { report, messages: importMessages };
  };
}

function wishesIn(entries: string[]) {
  try {
    return readMap(entries);
  } catch (error) {
    if (error instanceof MapProblem) throw new UsageProblem(error.code, { given: error.given, fields: error.fields });
    throw error;
  }
}

async function ownerOf(dataSource: DataSource, given: string): Promise<Organisation> {
  const organisationNumber = given.replaceAll(' ', '');
  const owner = await dataSource.getRepository(Organisation).findOneBy({ organisationNumber });
  if (!owner) throw new UsageProblem('UNKNOWN_OWNER', { given: organisationNumber });
  if (owner.status !== 'VERIFIED') throw new UsageProblem('OWNER_NOT_VERIFIED', { given: owner.name });
  return owner;
}

/** Needs belong to agencies alone. */
async function agencyOf(dataSource: DataSource, given: string): Promise<Organisation> {
  const owner = await ownerOf(dataSource, given);
  if (owner.kind !== 'PUBLIC_AGENCY') throw new UsageProblem('OWNER_NOT_AGENCY', { given: owner.name });
  return owner;
}

interface Progress {
  readonly show: (progress: { readonly bytes: number; readonly rows: number }) => void;
  readonly stop: () => void;
}

/** A bar over all bytes on a terminal, else a plain line now and then. */
async function progressOver(files: readonly string[], line: (rows: number) => void): Promise<Progress> {
  if (!process.stderr.isTTY) {
    let next = performance.now() + 1_000;
    const show: Progress['show'] = ({ rows }) => {
      if (performance.now() < next) return;
      next = performance.now() + 1_000;
      line(rows);
    };
    return { show, stop: () => undefined };
  }
  const sizes = await Promise.all(files.map((file) => stat(file).then(({ size }) => size)));
  const bar = new SingleBar({ format: '{bar} {percentage} %  {rows}', stream: process.stderr, hideCursor: true, clearOnComplete: true, gracefulExit: false });
  bar.start(sizes.reduce((sum, size) => sum + size, 0), 0, { rows: 0 });
  return { show: ({ bytes, rows }) => bar.update(bytes, { rows }), stop: () => bar.stop() };
}
