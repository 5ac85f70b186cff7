import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aPerson } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { REGISTERED, type RegistersStandIn, startRegisters } from '../testing/registers.stand-in.mjs';

describe('a register that is not what it was', () => {
  let api: TestApi;
  let registers: RegistersStandIn;

  beforeAll(async () => {
    registers = await startRegisters();
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations], { registersUrl: registers.url });
  }, 30_000);

  afterAll(async () => {
    await api.stop();
    await registers.close();
  });

  it('does not get us to ask where it points (as in CVE-2026-45573)', async () => {
    const query = 'query ($number: String!) { registerEntry(organisationNumber: $number) { status } }';
    expect((await api.data(await aPerson(api), query, { number: REGISTERED.elsewhere })).registerEntry).toEqual({ status: 'UNREACHABLE' });
    expect(registers.asked.some((path) => path.endsWith(REGISTERED.elsewhere))).toBe(true);
    expect(registers.asked.filter((path) => !path.endsWith(REGISTERED.elsewhere))).toEqual([]);
  });
});
