import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DUE, TOLD, isQuiet, quietTypes } from './told.js';
import { happenings } from './mail/happenings.texts.js';

const ROOT = join(import.meta.dirname, '../../..');
const APPENDS = /\.event\(|appendEvent\(|insert into event \(/;
const SOURCE = /^(?!.*(\.spec|\.api-spec|[/\\]testing[/\\]|\.generated)).*\.ts$/;

/** Types that are put together from parts, by how they are written. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  "proposal.${status.toLowerCase().replace('_', '-')}": ['proposal.shortlisted', 'proposal.accepted', 'proposal.not-chosen'],
  // Demo content knows proposals in states that no decision led to; those have events of their own.
  "proposal.${one.status.toLowerCase().replace('_', '-')}": [],
};

const folders = [...readdirSync(join(ROOT, 'libs')).map((feature) => join(ROOT, 'libs', feature, 'api')), join(ROOT, 'apps/api/src')];

const sources = folders.flatMap((folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => SOURCE.test(path)).map((path) => join(folder, path));
  } catch {
    return [];
  }
});

/** Kinds of mail are named by feature, types of event by what they happen to. */
const features = readdirSync(join(ROOT, 'libs'));
const isNoKindOfMail = (type: string): boolean => !features.includes(type.split('.')[0]!);

/** Every type of event that the code names where it appends events. A key of an object is not one. */
function typesIn(text: string): { named: string[]; composed: string[] } {
  return {
    named: [...text.matchAll(/(?<=(\? )?)'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'(\s*:)?/g)].filter(([, chosen, , key]) => chosen || !key).map(([, , type]) => type!).filter(isNoKindOfMail),
    composed: [...text.matchAll(/(?:event\(|type:)\s*`([^`]*)`/g)].map(([, type]) => type!),
  };
}

const found = sources.map((path) => readFileSync(path, 'utf8')).filter((text) => APPENDS.test(text)).map(typesIn);
const composed = [...new Set(found.flatMap((types) => types.composed))];
const types = [...new Set([...found.flatMap(({ named }) => named), ...composed.flatMap((template) => COMPOSED[template] ?? [])])].sort();

describe('types of events', () => {
  it('are found in the sources', () => {
    expect(types).toEqual(expect.arrayContaining(['challenge.published', 'proposal.submitted', 'proposal.accepted', 'pilot.adopted', 'person.looked']));
  });

  it('are known also where they are put together from parts', () => {
    expect(composed.filter((template) => !Object.hasOwn(COMPOSED, template))).toEqual([]);
  });

  it('are each told to someone or quiet on purpose', () => {
    expect(types.filter((type) => !Object.hasOwn(TOLD, type) && !isQuiet(type))).toEqual([]);
  });

  it('are not both told and quiet, and none is listed that no longer happens', () => {
    expect(Object.keys(TOLD).filter((type) => isQuiet(type))).toEqual([]);
    expect([...Object.keys(TOLD), ...quietTypes].filter((type) => !types.includes(type))).toEqual([]);
  });

  it('that are told have words in mails, in three languages', () => {
    const told = [...Object.keys(TOLD), ...Object.keys(DUE)].sort();
    expect(Object.keys(happenings).sort()).toEqual(told);
    for (const words of Object.values(happenings)) expect(Object.keys(words).sort()).toEqual(['EN', 'NB', 'NN']);
  });
});
