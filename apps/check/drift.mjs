/** Where entities and migrations say different things: what TypeORM sees, and what it is blind to. */

/**
 * Keys, checks and indexes are said once, in migrations; an entity need not repeat them, and TypeORM would then drop them.
 * One that an entity does declare, and differently, shows as an added one.
 */
const unrepeated = /^(ALTER TABLE \S+ DROP CONSTRAINT|DROP INDEX) /;

/** The statements that TypeORM would run to make the database what the entities say. */
export async function seenByTypeorm(dataSource) {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query).filter((query) => !unrepeated.test(query));
}

const inTransaction = async (dataSource, work) => {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    return await work(runner);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
};

/** PostgreSQL's own wording of an expression, by making a constraint or index of it on a copy of the table that is thrown away. */
async function worded(dataSource, table, statement, question) {
  return inTransaction(dataSource, async (runner) => {
    await runner.query(`create temp table probe (like ${table})`);
    await runner.query(statement);
    return (await runner.query(question))[0]?.wording;
  });
}

async function checkProblems(dataSource, { tablePath: table, checks }) {
  const problems = [];
  for (const { name, expression } of checks) {
    const [real] = await dataSource.query(
      `select pg_get_constraintdef(oid) as wording from pg_constraint where conrelid = $1::regclass and conname = $2`,
      [table, name],
    );
    const declared = await worded(
      dataSource,
      table,
      `alter table probe add constraint declared check (${expression})`,
      `select pg_get_constraintdef(oid) as wording from pg_constraint where conname = 'declared'`,
    );
    if (!real) problems.push(`${table}: no migration makes the check ${name}`);
    else if (real.wording !== declared) problems.push(`${table}: the check ${name} is ${real.wording} in the database, ${declared} in the entity`);
  }
  return problems;
}

async function indexProblems(dataSource, { tablePath: table, indices }) {
  const problems = [];
  for (const { name, where, columns } of indices) {
    const [real] = await dataSource.query(
      `select coalesce(pg_get_expr(indpred, indrelid), '') as wording
       from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = $1::regclass and relname = $2`,
      [table, name],
    );
    const column = columns[0] ? `"${columns[0].databaseName}"` : '(1)';
    const declared = where
      ? await worded(
          dataSource,
          table,
          `create index declared on probe (${column}) where ${where}`,
          `select pg_get_expr(indpred, indrelid) as wording from pg_index where indexrelid = 'declared'::regclass`,
        )
      : undefined;
    if (!real) problems.push(`${table}: no migration makes the index ${name}`);
    else if (declared && declared !== real.wording) problems.push(`${table}: the index ${name} is where ${real.wording} in the database, ${declared} in the entity`);
  }
  return problems;
}

/** Changed check expressions, changed conditions of partial indexes, indexes that no migration makes. */
export async function unseenByTypeorm(dataSource) {
  const problems = [];
  for (const entity of dataSource.entityMetadatas.filter(({ tableType }) => tableType === 'regular' || tableType === 'junction')) {
    problems.push(...(await checkProblems(dataSource, entity)), ...(await indexProblems(dataSource, entity)));
  }
  return problems;
}
