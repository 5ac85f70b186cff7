import { newId } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Service, ServicePlace, ServiceTerm } from '../service.entity.js';

let made = 0;

/** An active service in Vestby that was confirmed on 1 February 2026, unless said otherwise. */
export async function aService(api: TestApi, owner: { readonly id: string }, given: Partial<Service> & { readonly places?: readonly string[]; readonly targetGroups?: readonly string[] } = {}): Promise<{ readonly id: string; readonly slug: string; readonly name: string }> {
  made += 1;
  const id = newId();
  const { places = ['3216'], targetGroups = [], ...values } = given;
  const service = { name: `Tjeneste ${made}`, summary: 'Vi hjelper folk på vei.', telephone: '64 98 01 00', status: 'ACTIVE' as const, confirmedOn: '2026-02-01', ...values };
  const slug = `tjeneste-${id}`;
  await api.dataSource.getRepository(Service).insert({ ...service, id, slug, ownerId: owner.id });
  for (const code of places) await api.dataSource.getRepository(ServicePlace).insert({ serviceId: id, code });
  for (const code of targetGroups) await api.dataSource.getRepository(ServiceTerm).insert({ serviceId: id, scheme: 'TARGET_GROUP', code });
  return { id, slug, name: service.name };
}
