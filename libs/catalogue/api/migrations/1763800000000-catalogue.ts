import type { MigrationInterface, QueryRunner } from 'typeorm';

import { PLACES } from '../data/places.js';
import { TERMS } from '../data/terms.js';

const CREATE = [
  `create table place (
     code text primary key check (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})$'),
     kind text not null check (kind in ('COUNTY', 'MUNICIPALITY', 'DISTRICT')),
     name text not null check (name <> ''),
     parent_code text constraint place_parent_fk references place (code),
     valid_from date not null,
     valid_to date,
     successor_code text constraint place_successor_fk references place (code),
     constraint place_period_check check (valid_to is null or valid_to >= valid_from),
     constraint place_successor_check check (successor_code is null or valid_to is not null),
     constraint place_parent_check check ((kind = 'COUNTY') = (parent_code is null))
   )`,
  `create index place_parent on place (parent_code)`,
  `create index place_successor on place (successor_code)`,
  `create table term (
     code text primary key check (code ~ '^[a-z0-9-]+([.][a-z0-9-]+)?$'),
     scheme text not null check (scheme in ('TARGET_GROUP', 'SERVICE_AREA', 'CAPABILITY')),
     parent_code text constraint term_parent_fk references term (code),
     nb text not null check (nb <> ''),
     nn text not null check (nn <> ''),
     en text not null check (en <> ''),
     position int not null,
     constraint term_position_unique unique (scheme, position)
   )`,
  `create index term_parent on term (parent_code)`,
];

const FILL_PLACES = `
  insert into place (code, kind, name, parent_code, valid_from, valid_to, successor_code)
  select code, kind, name, "parentCode", "validFrom", "validTo", "successorCode"
  from json_to_recordset($1::json) as row
    (code text, kind text, name text, "parentCode" text, "validFrom" date, "validTo" date, "successorCode" text)`;

const FILL_TERMS = `
  insert into term (code, scheme, parent_code, nb, nn, en, position)
  select code, scheme, "parentCode", nb, nn, en, position
  from json_to_recordset($1::json) as row
    (code text, scheme text, "parentCode" text, nb text, nn text, en text, position int)`;

/** Creates the catalogue and fills it; a later change of a place or a word is a migration of its own. */
export class Catalogue1763800000000 implements MigrationInterface {
  name = 'Catalogue1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CREATE) await runner.query(statement);
    await runner.query(FILL_PLACES, [JSON.stringify(PLACES)]);
    await runner.query(FILL_TERMS, [JSON.stringify(TERMS)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table term');
    await runner.query('drop table place');
  }
}
