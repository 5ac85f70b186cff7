import { PEOPLE, type PersonalTable, type Sql, or, raw, sql, value } from '@samskap/platform-api';

/** Whom rows belong to. */
export interface Owner {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
}

/** The condition that a row of the table, behind the alias `t`, is about this person. */
export function rowsOf({ whose }: PersonalTable, owner: Owner): Sql {
  return or(
    ...whose.map(({ name, kind, table }) => {
      const column = raw(`t."${name}"`);
      if (kind === 'address') return sql`lower(${column}) = ${value(owner.email, 'text')}`;
      if (kind === 'through') return sql`${column} in (select o.id from ${raw(`"${table}"`)} o where o.person_id = ${value(owner.id, 'uuid')})`;
      return sql`${column} = ${value(owner.id, 'uuid')}`;
    }),
  );
}

/** The row of the person itself, which stays. */
export const isPeople = ({ table }: PersonalTable): boolean => table === PEOPLE;
