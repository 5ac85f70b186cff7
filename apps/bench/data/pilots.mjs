const STATUSES = { PLANNED: 10, RUNNING: 35, EVALUATING: 10, DECIDED: 45 };
const DAY = 86_400_000;
const PILOTS_PER_CHALLENGE = 3;

const day = (at) => at.toISOString().slice(0, 10);

/** Pilots that accepted proposals led to, at most three for a challenge, with partners, indicators, checkpoints and decisions. */
export async function generatePilots(world, count) {
  const { random, proposals, providers, insert } = world;
  const perChallenge = new Map();
  const chosen = proposals.filter(({ status, challenge }) => {
    const already = perChallenge.get(challenge.id) ?? 0;
    if (status !== 'ACCEPTED' || already >= PILOTS_PER_CHALLENGE) return false;
    perChallenge.set(challenge.id, already + 1);
    return true;
  }).slice(0, count);
  if (chosen.length < count) throw new Error(`Only ${chosen.length} accepted proposals can become pilots`);
  const pilots = chosen.map((proposal, index) => pilotOf(world, proposal, index));
  const of = (rows) => pilots.flatMap((one) => rows(one).map((row) => ({ pilot_id: one.id, ...row })));
  await insert('pilot', pilots);
  await insert('pilot_partner', of((one) => [
    { organisation_id: one.lead_id, role: 'LEAD', phases: ['PLANNING', 'TRIAL'] },
    ...random.some(providers, random.below(3)).filter(({ id }) => id !== one.lead_id).map(({ id }) => ({ organisation_id: id, role: 'DELIVERY', phases: ['TRIAL'] })),
  ]));
  await insert('indicator', of((one) => [0, 1].map((position) => ({ id: random.id(one.created_at), position, name: ['Deltakere', 'Opplevd nytte'][position], unit: null, baseline: 0, target: 10 + random.below(90) }))));
  await insert('checkpoint', of((one) => (one.started_at ? Array.from({ length: 1 + random.below(3) }, (_, index) => checkpointOf(world, one, index)) : [])));
  const ended = pilots.filter(({ status }) => status === 'DECIDED');
  const evaluated = [...ended, ...pilots.filter(({ status }) => status === 'EVALUATING' && random.chance(0.5))];
  await insert('pilot_evaluation', evaluated.map((one) => ({ pilot_id: one.id, worked: one.summary, did_not_work: one.summary, recommendation: one.summary, written_at: one.updated_at })));
  await insert('pilot_decision', ended.map((one) => ({
    id: random.id(one.updated_at), pilot_id: one.id, decision: one.decision, reasons: one.summary, receiving_service: 'Velferd', funding: 'Egen ramme', adopted_from: day(one.updated_at), lesson: one.summary, decided_at: one.updated_at,
  })));
}

function pilotOf({ random, texts, now }, proposal, index) {
  const { challenge } = proposal;
  const status = random.weighted(STATUSES);
  const createdAt = new Date(Math.min(proposal.created_at.getTime() + 20 * DAY, now.getTime()));
  const startedAt = status === 'PLANNED' ? null : createdAt;
  const ends = new Date(createdAt.getTime() + 180 * DAY);
  return {
    id: random.id(createdAt), slug: `p${index}`, version: 1 + random.below(8), status, language: 'NB', title: proposal.title, summary: proposal.summary, learning_question: texts.paragraphs(1, challenge.owner.place.name, challenge.group.nb),
    challenge_id: challenge.id, proposal_id: proposal.id, owner_id: challenge.owner_id, lead_id: proposal.organisation_id, starts_on: day(createdAt), ends_on: day(ends), clarifying_meeting_on: day(createdAt),
    next_checkpoint_on: status === 'RUNNING' ? day(new Date(now.getTime() + (random.below(90) - 20) * DAY)) : null, started_at: startedAt, decision: status === 'DECIDED' ? random.pick(['ADOPT', 'STOP']) : null,
    created_at: createdAt, updated_at: new Date(Math.min(createdAt.getTime() + random.below(60 * DAY), now.getTime())),
  };
}

function checkpointOf({ random }, pilot, index) {
  const held = new Date(pilot.started_at.getTime() + (index + 1) * 30 * DAY);
  return { id: random.id(held), held_on: day(held), happened: pilot.summary, choice: 'CONTINUE', next_on: day(new Date(held.getTime() + 30 * DAY)), recorded_at: held };
}
