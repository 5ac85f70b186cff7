const STATUSES = { DRAFT: 8, SUBMITTED: 18, CLARIFYING: 4, SHORTLISTED: 8, ACCEPTED: 22, NOT_CHOSEN: 32, WITHDRAWN: 8 };
/** Needs that many answered: the detail page is measured on these, since it shows ten proposals. */
export const POPULAR = { challenges: 200, proposals: 40, accepted: 14 };
const DAY = 86_400_000;

/** Proposals, most of them spread evenly over what was published, some gathered on popular needs. */
export async function generateProposals(world, count) {
  const { random, challenges, providers, insert } = world;
  const published = challenges.filter((one) => one.published_at);
  const popular = published.filter((one) => one.status === 'PUBLISHED').slice(0, POPULAR.challenges);
  const taken = new Set();
  const proposals = popular.flatMap((challenge) =>
    Array.from({ length: POPULAR.proposals }, (_, index) => proposalOf(world, challenge, freeProvider(random, providers, challenge, taken), index < POPULAR.accepted ? 'ACCEPTED' : random.weighted(STATUSES))),
  );
  while (proposals.length < count) {
    const challenge = random.pick(published);
    proposals.push(proposalOf(world, challenge, freeProvider(random, providers, challenge, taken), random.weighted(STATUSES)));
  }
  await insert('proposal', proposals.map(({ challenge: _, ...row }) => row));
  return { proposals, popular };
}

function freeProvider(random, providers, challenge, taken) {
  for (;;) {
    const provider = random.pick(providers);
    const key = `${challenge.id}/${provider.id}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return provider;
  }
}

function proposalOf({ random, texts, now, membersOf }, challenge, organisation, status) {
  const createdAt = new Date(Math.min(challenge.published_at.getTime() + random.below(60 * DAY), now.getTime()));
  const submittedAt = status === 'DRAFT' ? null : new Date(Math.min(createdAt.getTime() + random.below(5 * DAY), now.getTime()));
  const decided = ['SHORTLISTED', 'ACCEPTED', 'NOT_CHOSEN'].includes(status);
  const place = challenge.owner.place.name;
  return {
    id: random.id(createdAt), version: 1 + random.below(4), kind: random.weighted({ SOLUTION: 85, CONTRIBUTION: 15 }), status, challenge_id: challenge.id, organisation_id: organisation.id,
    author_id: membersOf.get(organisation.id)[0], title: texts.offer(place), summary: texts.paragraphs(1, place, challenge.group.nb), approach: texts.paragraphs(2, place, challenge.group.nb),
    submitted_at: submittedAt, answer_by: submittedAt && new Date(submittedAt.getTime() + 21 * DAY).toISOString().slice(0, 10), reasons: decided ? texts.paragraphs(1, place, challenge.group.nb) : null,
    full_text: status === 'SHORTLISTED' && random.chance(0.5) ? texts.paragraphs(5, place, challenge.group.nb) : null, decided_at: decided ? submittedAt : null,
    decided_by: decided ? challenge.contact_id : null, created_at: createdAt, updated_at: submittedAt ?? createdAt, challenge,
  };
}
