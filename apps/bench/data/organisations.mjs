const KINDS = { SOCIAL_ENTERPRISE: 45, VOLUNTARY_ORGANISATION: 27, BUSINESS: 15, RESEARCH_INSTITUTION: 2, FUNDER: 2 };
const AGENCIES = 450;
const COORDINATORS = 40;

/** Organisations with people, memberships, networks and coordination; partner profiles and solutions of those who offer something. */
export async function generateOrganisations(world, count) {
  const { random, texts, now, places, insert } = world;
  const organisations = Array.from({ length: count }, (_, index) => {
    const place = index < AGENCIES ? places[index % places.length] : random.pick(places);
    const agency = index < AGENCIES;
    const createdAt = random.daysBefore(now, 800, 1_500);
    const name = agency ? `${place.name} kommune${index < places.length ? '' : ' velferd'}` : texts.firm(place.name);
    return {
      id: random.id(createdAt), slug: `o${index}`, name, kind: agency ? 'PUBLIC_AGENCY' : random.weighted(KINDS), status: agency || random.chance(0.9) ? 'VERIFIED' : 'PENDING',
      organisation_number: String(910_000_000 + index), place_code: place.code, created_at: createdAt, version: 1, place,
    };
  });
  const people = Array.from({ length: count * 2 }, (_, index) => {
    const createdAt = random.daysBefore(now, 400, 1_400);
    return { id: random.id(createdAt), name: texts.person(), email: `p${index}@eksempel.no`, language: random.weighted({ NB: 80, NN: 15, EN: 5 }), administrator: false, created_at: createdAt, version: 1 };
  });
  const memberships = people.flatMap((person, index) => {
    const first = index % count;
    const own = [{ organisation_id: organisations[first].id, person_id: person.id, role: index < count ? 'LEADER' : 'MEMBER', created_at: person.created_at }];
    const second = index % 7 === 0 ? (first + 1) % count : first;
    return second === first ? own : [...own, { organisation_id: organisations[second].id, person_id: person.id, role: 'MEMBER', created_at: person.created_at }];
  });
  const agencies = organisations.slice(0, AGENCIES);
  const providers = organisations.slice(AGENCIES);
  const coordinations = people.slice(-COORDINATORS).flatMap((person) =>
    random.some(agencies, 12).map((agency) => ({ id: random.id(now), person_id: person.id, organisation_id: agency.id, starts_on: '2024-01-01' })),
  );
  const networks = providers.slice(0, 60).flatMap((network) => random.some(providers.slice(60), 8).map((one) => ({ network_id: network.id, organisation_id: one.id })));
  await insert('organisation', organisations.map(({ place: _, ...row }) => row));
  await insert('person', people);
  await insert('membership', memberships);
  await insert('coordination', coordinations);
  await insert('network_member', networks);
  await generateOffers(world, providers);
  const membersOf = new Map(organisations.map((one) => [one.id, []]));
  for (const { organisation_id: id, person_id: person } of memberships) membersOf.get(id).push(person);
  return { agencies, providers, membersOf };
}

async function generateOffers(world, providers) {
  const { random, texts, now, insert, places, targetGroups, serviceAreas, capabilities } = world;
  const partners = providers.filter(() => random.chance(0.8));
  const coded = (id, column) => [
    ...random.some(targetGroups, 1 + random.below(4)).map(({ code }) => ({ [column]: id, scheme: 'TARGET_GROUP', code })),
    ...random.some(serviceAreas, 1 + random.below(3)).map(({ code }) => ({ [column]: id, scheme: 'SERVICE_AREA', code })),
  ];
  await insert('partner_profile', partners.map((one) => ({
    organisation_id: one.id, version: 1, about: texts.paragraphs(1, one.place.name, random.pick(targetGroups).nb), capacity: random.below(6), updated_at: random.daysBefore(now, 0, 400),
  })));
  await insert('partner_place', partners.flatMap((one) => [...new Set([one.place, ...random.some(places, random.below(4))])].map(({ code }) => ({ organisation_id: one.id, code }))));
  await insert('partner_term', partners.flatMap((one) => coded(one.id, 'organisation_id')));
  await insert('partner_capability', partners.flatMap((one) => random.some(capabilities, 1 + random.below(5)).map(({ code }) => ({ organisation_id: one.id, code }))));
  const solutions = partners.flatMap((one) => Array.from({ length: random.below(3) }, () => {
    const createdAt = random.daysBefore(now, 0, 700);
    return {
      id: random.id(createdAt), version: 1, organisation_id: one.id, title: texts.offer(one.place.name), summary: texts.paragraphs(1, one.place.name, random.pick(targetGroups).nb),
      for_whom: random.pick(targetGroups).nb, how: texts.paragraphs(2, one.place.name, random.pick(targetGroups).nb), created_at: createdAt, updated_at: createdAt,
    };
  }));
  await insert('solution', solutions.map((one, index) => ({ ...one, slug: `l${index}` })));
  await insert('solution_term', solutions.flatMap((one) => coded(one.id, 'solution_id')));
}
