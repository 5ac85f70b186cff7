import { Person, Session, hashPassword } from '@samskap/identity-api';
import { appendEvent, migrate, newId, openDataSource, say } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { DataSource, EntityManager } from 'typeorm';
import { words } from './admin-words.js';
import { askPassword } from './ask-password.js';
import { features } from './features.js';
import type { Command } from './launch.js';
import { wrongOption } from './wrong-option.js';

const LANGUAGES: Readonly<Record<string, Language>> = { nb: 'NB', nn: 'NN', en: 'EN' };
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;
const SHORTEST_PASSWORD = 12;
/** Without letters and figures that are taken for each other. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** What to say, and the password to show when we made it. */
interface Answer {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly password?: string | undefined;
  readonly failed?: boolean;
}

/** Asks for a password or makes one; null when none will do. */
type ChoosePassword = () => Promise<{ readonly password: string; readonly made: boolean } | Answer>;

/** `npm run admin -- create EMAIL` and `password EMAIL`. 0: done; 1: could not be done, in one line; 2: wrong usage. */
export const run: Command['run'] = async (args, { databaseUrl, signal }) => {
  const { values, positionals, wrong } = parsed(args);
  const language = LANGUAGES[values.language.toLowerCase()] ?? 'NB';
  const print = (code: string, params = {}) => process.stdout.write(`${say(words, language, code, params)}\n`);
  const [what, given = '', ...rest] = positionals;
  if (wrong) print('WRONG_OPTION', { given: wrong });
  if (wrong || (what !== 'create' && what !== 'password') || given === '' || rest.length > 0) {
    print('USAGE');
    return 2;
  }
  const email = given.trim().toLowerCase();
  if (!EMAIL.test(email)) {
    print('WRONG_EMAIL', { given });
    return 2;
  }
  const dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((one) => one.entities), migrations: features.flatMap((one) => one.migrations) });
  try {
    await migrate(dataSource);
    const choose = () => choosePassword(say(words, language, 'ASK'), signal);
    const answer = await (what === 'create' ? create(dataSource, email, values.name, choose) : reset(dataSource, email, choose));
    print(answer.code, answer.params);
    if (answer.password !== undefined) print('PASSWORD', { password: answer.password });
    return answer.failed ? 1 : 0;
  } finally {
    await dataSource.destroy();
  }
};

function parsed(args: string[]) {
  const options = { name: { type: 'string' }, language: { type: 'string', default: 'nb' } } as const;
  try {
    return { ...parseArgs({ args, options, allowPositionals: true }), wrong: null };
  } catch (error) {
    return { ...parseArgs({ args: [], options, allowPositionals: true }), wrong: wrongOption(error) };
  }
}

async function create(dataSource: DataSource, email: string, name: string | undefined, choose: ChoosePassword): Promise<Answer> {
  const known = await dataSource.getRepository(Person).findOneBy({ email });
  if (known?.suspendedAt) return { code: 'SUSPENDED', params: { email }, failed: true };
  const params = { email, name: known?.name ?? '' };
  if (known?.administrator) return { code: 'ALREADY', params };
  if (known?.passwordHash) {
    await written(dataSource, known.id, 'person.made-administrator', (manager) => manager.update(Person, { id: known.id }, { administrator: true }));
    return { code: 'PROMOTED', params };
  }
  const chosen = await choose();
  if ('code' in chosen) return chosen;
  const passwordHash = await hashPassword(chosen.password);
  const id = known?.id ?? newId();
  await written(dataSource, id, known ? 'person.made-administrator' : 'person.administrator-created', (manager) =>
    known
      ? manager.update(Person, { id }, { administrator: true, passwordHash })
      : manager.insert(Person, { id, email, name: name?.trim() || nameFrom(email), administrator: true, passwordHash }),
  );
  return { code: known ? 'PROMOTED_NEW_PASSWORD' : 'CREATED', params, password: chosen.made ? chosen.password : undefined };
}

/** Whoever was signed in with the old password is no longer. */
async function reset(dataSource: DataSource, email: string, choose: ChoosePassword): Promise<Answer> {
  const known = await dataSource.getRepository(Person).findOneBy({ email });
  if (!known) return { code: 'NOBODY', params: { email }, failed: true };
  if (known.suspendedAt) return { code: 'SUSPENDED', params: { email }, failed: true };
  const chosen = await choose();
  if ('code' in chosen) return chosen;
  const passwordHash = await hashPassword(chosen.password);
  await written(dataSource, known.id, 'person.password-reset', async (manager) => {
    await manager.update(Person, { id: known.id }, { passwordHash });
    await manager.delete(Session, { personId: known.id });
  });
  return { code: 'RESET', params: { email, name: known.name }, password: chosen.made ? chosen.password : undefined };
}

const written = (dataSource: DataSource, personId: string, type: string, write: (manager: EntityManager) => Promise<unknown>): Promise<void> =>
  dataSource.transaction(async (manager) => {
    await write(manager);
    await appendEvent(manager, { type, subject: { type: 'Person', id: personId }, actorId: null, at: new Date(), data: {} });
  });

async function choosePassword(question: string, signal: AbortSignal): ReturnType<ChoosePassword> {
  const given = process.stdin.isTTY ? await askPassword(question, signal) : '';
  if (given === '') return { password: randomPassword(), made: true };
  if (given === null || given.length < SHORTEST_PASSWORD) return { code: 'TOO_SHORT', params: {}, failed: true };
  return { password: given, made: false };
}

/** 100 bits in groups that can be read aloud. */
const randomPassword = (): string => Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-');

/** «kari.nordmann@…» is Kari Nordmann until she says otherwise. */
const nameFrom = (email: string): string =>
  email
    .split('@')[0]!
    .split(/[._+-]+/)
    .filter((part) => part !== '')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join(' ') || email;
