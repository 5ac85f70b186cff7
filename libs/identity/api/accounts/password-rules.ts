import { type Problem, at } from '@samskap/platform-api';

/**
 * Lists of leaked passwords hold almost only short ones: what people make of twelve characters is one of these words, or several,
 * with figures around. So the words are here and not a list of a megabyte. In lower case, ASCII letters only.
 */
const COMMON = [
  'password passord passwort passphrase hemmelig hemmeligheten secret welcome velkommen changeme letmein login logginn admin administrator',
  'root bruker user test testing demo default guest qwerty qwertyuiop qwertyuiopa asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc',
  'abc abcd abcdef abcdefgh abcdefghijkl abcdefghijklmnopqrstuvwxyz iloveyou jegelskerdeg elskerdeg sommer sommeren vinter hosten var var',
  'summer winter spring autumn mandag tirsdag onsdag torsdag fredag lordag sondag januar februar mars april mai juni juli august september',
  'oktober november desember norge norway oslo bergen trondheim stavanger kommune kommunen samskap fotball football liverpool arsenal chelsea',
  'manchester united barcelona rosenborg brann superman batman pokemon starwars dragon monkey princess sunshine shadow master',
  'computer internet google facebook hallo hello heisann ola kari nordmann norsk god godt dag hei min mitt min my the er is ny nytt new og and',
].flatMap((line) => line.split(' '));

const MOST_COMMON_WORDS = new Set(COMMON);
const LONGEST_COMMON_WORD = Math.max(...COMMON.map((word) => word.length));
const FEWEST_CHARACTERS = 5;
/** Parts of an address and a name that are shorter are in too many other words. */
const SHORTEST_OWN_WORD = 4;
const SPELLED: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '0': 'o', $: 's', '5': 's', '7': 't', æ: 'ae', ø: 'o', å: 'a' };

/** What stands in the way of this password for this person; null when nothing does. Length is asked by `passwordRule`. */
export function passwordProblem(password: string, person: { readonly name: string; readonly email: string }, path = 'password'): Problem | null {
  const plain = lettersOf(password);
  if (isOwn(password, plain, person)) return at(path, 'PASSWORD_OWN');
  if (new Set(password.toLowerCase()).size < FEWEST_CHARACTERS || isRow(password) || isCommon(plain) || isCommon(lettersOf(spelled(withoutTail(password))))) return at(path, 'PASSWORD_COMMON');
  return null;
}

/** Figures at the end are figures; within a word they may stand for letters. */
const withoutTail = (text: string): string => text.replace(/[^a-zæøå]+$/i, '');

const spelled = (text: string): string => [...text.toLowerCase()].map((sign) => SPELLED[sign] ?? sign).join('');

const lettersOf = (text: string): string => [...text.toLowerCase()].map((sign) => ('æøå'.includes(sign) ? SPELLED[sign] : sign)).join('').replaceAll(/[^a-z]/g, '');

/** The address or the name, in whole or with figures around. */
function isOwn(password: string, plain: string, { name, email }: { name: string; email: string }): boolean {
  const [mailbox = '', domain = ''] = email.split('@');
  if ([email, mailbox].some((whole) => whole.length >= SHORTEST_OWN_WORD && password.toLowerCase().trim() === whole)) return true;
  const words = [mailbox, domain.split('.')[0]!, ...name.split(/\s+/), ...mailbox.split(/[._+-]/)].map(lettersOf).filter((word) => word.length >= SHORTEST_OWN_WORD);
  return plain.length > 0 && madeOf(plain, new Set([lettersOf(name), lettersOf(email), ...words]));
}

const isCommon = (plain: string): boolean => plain.length > 0 && madeOf(plain, MOST_COMMON_WORDS, LONGEST_COMMON_WORD);

/** Whether the text is nothing but these words, one after the other. */
function madeOf(text: string, words: ReadonlySet<string>, longest = Math.max(...[...words].map((word) => word.length))): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < text.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(text.length, from + longest); to += 1) if (words.has(text.slice(from, to))) reached.add(to);
  }
  return reached.has(text.length);
}

/** «123456789012» and the like: signs that follow each other, forwards or backwards. */
function isRow(password: string): boolean {
  const steps = [...password].slice(1).map((sign, index) => sign.charCodeAt(0) - password.charCodeAt(index));
  const even = steps.filter((step) => step === 1 || step === -1 || step === 0 || step === -9 || step === 9).length;
  return even >= steps.length * 0.8;
}
