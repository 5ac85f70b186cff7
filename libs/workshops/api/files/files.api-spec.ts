import { type Agency, withPeople } from '@samskap/challenges-api/testing';
import { anIdea } from '@samskap/ideas-api/testing';
import type { Caller, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { inDays, startWorkshops } from '../testing/start.js';
import { type BuiltWorkshop, aRegistration, aResult, aWorkshop } from '../testing/workshop.builder.js';

describe('the files of a workshop', () => {
  let api: TestApi;
  let city: Agency;
  let stranger: Agency;

  beforeAll(async () => {
    api = await startWorkshops();
    [city, stranger] = [await withPeople(api, { name: 'Prøveby kommune' }), await withPeople(api)];
  });

  afterAll(() => api.stop());

  const fetch = (path: string, caller: Caller | null) => api.app.inject({ url: path, headers: caller ? { cookie: caller.cookie } : {} });
  const statusOf = async (path: string, caller: Caller | null): Promise<number> => (await fetch(path, caller)).statusCode;

  it('put it into a calendar, for whoever may see it', async () => {
    const workshop = await aWorkshop(api, city, { title: 'Hva vil du?', startsAt: inDays(3) });
    const { statusCode, headers, body } = await fetch(`/verksted/${workshop.slug}/kalender.ics`, null);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const lines = body.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['SUMMARY:Hva vil du?', 'DTSTART:20260305T090000Z', 'DTEND:20260305T110000Z', 'LOCATION:Biblioteket']));
    const plan = await aWorkshop(api, city, { status: 'PLANNED' });
    expect([await statusOf(`/verksted/${plan.slug}/kalender.ics`, null), await statusOf(`/verksted/${plan.slug}/kalender.ics`, city.member)]).toEqual([404, 200]);
  });

  it('show the way in to the hosts, and to whoever has the code', async () => {
    const workshop = await aWorkshop(api, city);
    const path = `/verksted/${workshop.slug}/qr.svg`;
    expect((await fetch(path, city.member)).body).toContain('<svg');
    expect(await statusOf(`${path}?kode=${workshop.code.toLowerCase()}`, null)).toBe(200);
    for (const [asked, caller] of [[path, null], [path, stranger.leader], [`${path}?kode=AAAAAA`, null], [`${path}?kode=BBBBBB&kode=CCCCCC`, null]] as const) expect(await statusOf(asked, caller)).toBe(404);
  });

  it('say nothing of whether a code that somebody tries is right', async () => {
    const { slug, code } = await aWorkshop(api, city);
    const wrong = code === 'BCDFGH' ? 'BCDFGJ' : 'BCDFGH';
    const [right, tried] = [await fetch(`/verksted/${slug}/qr.svg?kode=${code}`, null), await fetch(`/verksted/${slug}/qr.svg?kode=${wrong}`, null)];
    expect([tried.statusCode, tried.headers['content-type']]).toEqual([right.statusCode, right.headers['content-type']]);
  });

  describe('as a report', () => {
    let workshop: BuiltWorkshop;

    beforeAll(async () => {
      workshop = await aWorkshop(api, city, { status: 'CLOSED', startsAt: inDays(-3), question: '=Hva nå?', participants: 12, ballots: 9 });
      await aRegistration(api, workshop, { name: 'Hemmelige Hanne', email: 'hanne@example.no' });
      const [bench, tree] = [await anIdea(api, city, { public: true, title: 'Benker', status: 'PARKED', answer: '@vi kommer tilbake til høsten' }), await anIdea(api, city, { public: true, title: 'Et tre' })];
      await aResult(api, workshop, bench, { position: 0, votes: 7, texts: ['+en benk', '-en sofa'] });
      await aResult(api, workshop, tree, { position: 1, votes: null, texts: ['Et tre'] });
    });

    const cellsOf = async (caller: Caller): Promise<unknown[][][]> => {
      const { rawPayload } = await fetch(`/verksted/${workshop.slug}/rapport.xlsx`, caller);
      const book = new excel.Workbook();
      await book.xlsx.load(rawPayload as never);
      return book.worksheets.map((sheet) => sheet.getSheetValues().slice(1).map((row) => (row as unknown[]).slice(1)));
    };

    it('say what was asked, how many came, and what became of each idea', async () => {
      const [about, results] = await cellsOf(city.member);
      expect(about!.slice(1)).toEqual([
        ['Spørsmålet', "'=Hva nå?"],
        ['Når', '27. februar 2026, 10.00–12.00'],
        ['Hvor', 'Biblioteket'],
        ['Invitert av', 'Prøveby kommune'],
        ['Påmeldte', '1'],
        ['Ble med på tavla', '12'],
        ['Stemte', '9'],
        ['Svar lovet innen', '1. januar 2030'],
      ]);
      expect(results!.slice(1)).toEqual([
        [1, 'Benker', "'+en benk\n-en sofa", 7, 'Lagt til side inntil videre', "'@vi kommer tilbake til høsten", 'Prøveby kommune'],
        [2, 'Et tre', 'Et tre', undefined, 'Venter på svar', undefined, 'Prøveby kommune'],
      ]);
      expect(JSON.stringify([about, results])).not.toMatch(/Hanne|hanne@/);
    });

    it('are a document too', async () => {
      const { statusCode, headers, rawPayload } = await fetch(`/verksted/${workshop.slug}/rapport.pdf`, city.leader);
      expect([statusCode, headers['content-type'], headers['content-disposition']]).toEqual([200, 'application/pdf', expect.stringContaining(`${workshop.slug}-rapport.pdf`)]);
      expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('are for the hosts, once it is over', async () => {
      const open = await aWorkshop(api, city);
      for (const kind of ['pdf', 'xlsx']) {
        expect(await statusOf(`/verksted/${workshop.slug}/rapport.${kind}`, null)).toBe(404);
        expect(await statusOf(`/verksted/${workshop.slug}/rapport.${kind}`, stranger.leader)).toBe(404);
        expect(await statusOf(`/verksted/${open.slug}/rapport.${kind}`, city.member)).toBe(404);
      }
    });
  });
});
