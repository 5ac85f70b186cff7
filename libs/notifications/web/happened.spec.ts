import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = join(fileURLToPath(import.meta.url), '..');
const read = (path: string): string => readFileSync(join(room, path), 'utf8');

type Texts = { [key: string]: string | Texts };

const happened = (language: string): Texts => (JSON.parse(read(`locales/${language}.json`)) as { notifications: { happened: Texts } }).notifications.happened;

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [[prefix + key, text] as [string, string]] : flat(text, `${prefix}${key}.`)));

/** The types that the API tells of, by how its table names them. */
const told = [...read('../api/told.ts').matchAll(/^ {2}'([a-z-]+\.[a-z-]+)': \{ kind:/gm)].map(([, type]) => type!);

describe('what one is told', () => {
  it('is found in the table of the API, both what happened and what is due', () => {
    expect(told).toEqual(expect.arrayContaining(['challenge.recommended', 'coordination.ended', 'proposal.answer-near', 'pilot.checkpoint-overdue']));
  });

  it.each(['nb', 'nn', 'en'])('has a sentence for each type, and none for what nobody is told, in %s', (language) => {
    const sentences = flat(happened(language)).filter(([, text]) => text.trim() !== '');
    expect(sentences.map(([type]) => type).sort()).toEqual([...told, 'other'].sort());
  });

  it.each(['nb', 'nn', 'en'])('says the day where something is due on a day, in %s', (language) => {
    const withDay = flat(happened(language)).filter(([, text]) => text.includes('{{day}}'));
    expect(withDay.map(([type]) => type).sort()).toEqual(told.filter((type) => /-near$|-overdue$|-missing$/.test(type)).sort());
  });
});
