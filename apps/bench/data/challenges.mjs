const STATUSES = { DRAFT: 6, AWAITING_APPROVAL: 2, PUBLISHED: 48, RESOLVED: 36, WITHDRAWN: 8 };
const DAY = 86_400_000;

/** Challenges of the agencies with their codes, co-owners, criteria and questions. */
export async function generateChallenges(world, count) {
  const { random, texts, now, agencies, providers, membersOf, insert, targetGroups, serviceAreas, capabilities } = world;
  const challenges = Array.from({ length: count }, (_, index) => {
    const owner = random.pick(agencies);
    const group = random.pick(targetGroups);
    const status = random.weighted(STATUSES);
    const createdAt = random.daysBefore(now, 1, 700);
    const published = !['DRAFT', 'AWAITING_APPROVAL'].includes(status) && (status !== 'WITHDRAWN' || random.chance(0.5));
    const publishedAt = published ? new Date(Math.min(createdAt.getTime() + random.below(10 * DAY), now.getTime())) : null;
    const call = random.chance(0.3);
    const deadline = call ? new Date(createdAt.getTime() + (30 + random.below(120)) * DAY) : null;
    return {
      id: random.id(createdAt), slug: `u${index}`, version: 1 + random.below(5), route: call ? 'CALL' : 'EXPLORE', status, language: random.weighted({ NB: 88, NN: 12 }),
      title: texts.title(owner.place.name, group.nb), need: texts.paragraphs(2 + random.below(3), owner.place.name, group.nb), hoped_outcome: texts.paragraphs(1, owner.place.name, group.nb),
      owner_id: owner.id, contact_id: membersOf.get(owner.id)[0], published_at: publishedAt, created_at: createdAt, updated_at: publishedAt ?? createdAt, deadline,
      answer_by: deadline && new Date(deadline.getTime() + 30 * DAY).toISOString().slice(0, 10), outcome: status === 'RESOLVED' ? texts.paragraphs(1, owner.place.name, group.nb) : null,
      owner, group,
    };
  });
  const of = (rows) => challenges.flatMap((one) => rows(one).map((row) => ({ challenge_id: one.id, ...row })));
  await insert('challenge', challenges.map(({ owner: _, group: __, ...row }) => row));
  await insert('challenge_term', of((one) => [
    ...[...new Set([one.group, ...random.some(targetGroups, random.below(3))])].map(({ code }) => ({ scheme: 'TARGET_GROUP', code })),
    ...random.some(serviceAreas, 1 + random.below(2)).map(({ code }) => ({ scheme: 'SERVICE_AREA', code })),
  ]));
  await insert('challenge_place', of((one) => [{ code: one.owner.place.code }]));
  await insert('challenge_co_owner', of((one) => (random.chance(0.08) ? [random.pick(agencies)].filter((agency) => agency !== one.owner).map(({ id }) => ({ organisation_id: id })) : [])));
  await insert('challenge_criterion', of((one) => (one.deadline ? ['Kvalitet', 'Effekt', 'Pris'].map((name, position) => ({ position, name, weight: [40, 40, 20][position] })) : [])));
  await insert('challenge_capability', of((one) => (one.deadline ? random.some(capabilities, 2).map(({ code }) => ({ code, level: random.pick(['MUST', 'NICE']) })) : [])));
  await insert('question', challenges.filter((one) => one.published_at).flatMap((one) => Array.from({ length: random.below(3) }, () => {
    const askedAt = new Date(one.published_at.getTime() + random.below(10 * DAY));
    const answered = random.chance(0.8);
    return {
      id: random.id(askedAt), challenge_id: one.id, asked_by: membersOf.get(random.pick(providers).id)[0], text: texts.paragraphs(1, one.owner.place.name, one.group.nb), asked_at: askedAt,
      answer: answered ? texts.paragraphs(1, one.owner.place.name, one.group.nb) : null, answered_by: answered ? one.contact_id : null, answered_at: answered ? askedAt : null,
    };
  })));
  return { challenges };
}
