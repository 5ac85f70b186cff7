/** What became of the calls: nothing that was acknowledged may be lost, nothing may be there twice. */
export function verdict(results, rows) {
  const byOrganisation = grouped(rows);
  const acknowledged = results.filter(({ id }) => id);
  const found = new Map(rows.map((row) => [row.id, row]));
  const lost = acknowledged.filter(({ id }) => found.get(id)?.status !== 'SUBMITTED').length;
  const duplicated = results.filter(({ organisation }) => (byOrganisation.get(organisation)?.length ?? 0) > 1).length;
  const eventsWrong = rows.filter((row) => row.events !== 1).length;
  const activitiesWrong = rows.filter((row) => row.activities !== 1).length;
  const unanswered = results.length - acknowledged.length;
  return {
    sent: results.length, acknowledged: acknowledged.length, stored: rows.length, lost, duplicated, eventsWrong, activitiesWrong,
    holds: lost + duplicated + eventsWrong + activitiesWrong + unanswered === 0 && rows.length === results.length,
  };
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.organisation, [...(groups.get(row.organisation) ?? []), row]);
  return groups;
}
