const DAY = 86_400_000;

const day = (at) => at.toISOString().slice(0, 10);

/** Services, volunteer assignments, ideas and workshops: as many as all municipalities might have together. */
export async function generateCoCreation(world, { services, assignments, ideas, workshops }) {
  await generateServices(world, services);
  await generateAssignments(world, assignments);
  await generateIdeas(world, ideas);
  await generateWorkshops(world, workshops);
}

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

async function generateServices({ random, texts, now, agencies, places, targetGroups, serviceAreas, insert }, count) {
  const rows = times(count, (index) => {
    const at = random.daysBefore(now, 1, 700);
    return {
      id: random.id(at), slug: `tjeneste-${index}`, version: 1, status: random.chance(0.9) ? 'ACTIVE' : 'DRAFT', language: 'NB', name: texts.title(random.pick(places).name, random.pick(targetGroups).nb), summary: texts.paragraphs(1, random.pick(places).name, random.pick(targetGroups).nb), telephone: '22 00 00 00',
      owner_id: random.pick(agencies).id, confirmed_on: random.chance(0.8) ? day(at) : null, created_at: at, updated_at: at,
    };
  });
  await insert('service', rows);
  await insert('service_place', rows.map(({ id }) => ({ service_id: id, code: random.pick(places).code })));
  await insert('service_term', rows.flatMap(({ id }) => [
    { service_id: id, scheme: 'TARGET_GROUP', code: random.pick(targetGroups).code },
    { service_id: id, scheme: 'SERVICE_AREA', code: random.pick(serviceAreas).code },
  ]));
}

async function generateAssignments({ random, texts, now, providers, places, targetGroups, insert }, count) {
  const rows = times(count, (index) => {
    const at = random.daysBefore(now, 1, 200);
    return {
      id: random.id(at), slug: `oppdrag-${index}`, version: 1, status: 'OPEN', language: 'NB', title: texts.title(random.pick(places).name, random.pick(targetGroups).nb), task: texts.paragraphs(1, random.pick(places).name, random.pick(targetGroups).nb), owner_id: random.pick(providers).id, place_code: random.pick(places).code,
      contact_name: 'Kari Kontakt', contact_telephone: '22 00 00 00', police_certificate: false, confidentiality: false, confirmation: 'AUTOMATIC', created_at: at, updated_at: at,
    };
  });
  await insert('volunteer_assignment', rows);
  await insert('assignment_slot', rows.flatMap(({ id }) => times(4, (week) => {
    const startsAt = new Date(now.getTime() + (week * 7 + random.below(7)) * DAY);
    return { id: random.id(now), assignment_id: id, starts_at: startsAt, ends_at: new Date(startsAt.getTime() + 2 * 3_600_000), capacity: 8, taken: 0, turns: 0, cancelled: false };
  })));
}

async function generateIdeas({ random, texts, now, agencies, places, targetGroups, insert }, count) {
  await insert('idea', times(count, () => {
    const at = random.daysBefore(now, 1, 500);
    const status = random.weighted({ NEW: 10, TAKEN_FORWARD: 30, PARKED: 20, NOT_NOW: 40 });
    return {
      id: random.id(at), version: 1, kind: 'IDEA', source: 'DOOR', status, language: 'NB', title: texts.title(random.pick(places).name, random.pick(targetGroups).nb), text: texts.paragraphs(1, random.pick(places).name, random.pick(targetGroups).nb), owner_id: random.pick(agencies).id, place_code: random.pick(places).code, sent_at: at,
      answer_by: day(new Date(at.getTime() + 14 * DAY)), answer: status === 'NEW' ? null : texts.paragraphs(1, random.pick(places).name, random.pick(targetGroups).nb), answered_at: status === 'NEW' ? null : new Date(at.getTime() + 7 * DAY), public: false,
    };
  }));
}

const SIGNS = 'BCDFGHJKMNPQRTVWX3479';

async function generateWorkshops({ random, texts, now, agencies, places, targetGroups, insert }, count) {
  const rows = times(count, (index) => {
    const at = random.daysBefore(now, 1, 100);
    const startsAt = new Date(now.getTime() + (1 + random.below(60)) * DAY);
    const code = times(6, (position) => SIGNS[Math.floor(index / SIGNS.length ** position) % SIGNS.length]).join('');
    return {
      id: random.id(at), slug: `verksted-${index}`, version: 1, template: 'YOUNG', status: index === 0 ? 'LIVE' : 'OPEN', language: 'NB', title: texts.title(random.pick(places).name, random.pick(targetGroups).nb), question: 'Hva ville du endret?', owner_id: random.pick(agencies).id, place_code: random.pick(places).code,
      venue: 'Biblioteket', starts_at: startsAt, ends_at: new Date(startsAt.getTime() + 2 * 3_600_000), capacity: 40, taken: 0, turns: 0, tables: 8, dots: 3, answer_by: day(new Date(startsAt.getTime() + 30 * DAY)), code, created_at: at, updated_at: at,
    };
  });
  await insert('workshop', rows);
  await insert('board', rows.filter(({ status }) => status === 'LIVE').map(({ id }) => ({ workshop_id: id, step: 'GATHER' })));
}
