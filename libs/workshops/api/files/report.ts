import { type FileRoute, Installation, type Viewer, and, dateInWords, dayInOslo, query, raw, sql, stateIn, value, viewerSql } from '@samskap/platform-api';
import { type PdfBlock, pdf, xlsx } from '@samskap/platform-api/files';
import type { IdeaStatus, Language } from '@samskap/platform-contract';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { timeOfDay } from '../moving.js';
import { workshopStatusSql } from '../workshop.lifecycle.js';
import { hostsWorkshop } from '../workshop.policy.js';
import { REPORT } from './report.words.js';

interface Reported {
  readonly title: string;
  readonly question: string;
  readonly language: Language;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly where: string | null;
  readonly hosts: string;
  readonly taken: number;
  readonly participants: number | null;
  readonly ballots: number | null;
  readonly answerBy: string;
  readonly results: readonly { readonly title: string; readonly texts: readonly string[]; readonly votes: number | null; readonly status: IdeaStatus; readonly answer: string | null; readonly owner: string }[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For the hosts, once it is over: what was asked, how many came, what came forth and what became of it. Nothing in it is about anyone. */
export const reportAsPdf: FileRoute = {
  path: '/verksted/:slug/rapport.pdf',
  make: async ({ params, viewer }, app) => {
    const reported = await reportOf(app, viewer, params['slug']);
    if (!reported) return null;
    const { language, title } = reported;
    const words = REPORT[language];
    const body = await pdf({ title: words.report(title), language, foot: app.get(Installation).name, blocks: [{ facts: factsOf(reported) }, { heading: words.results }, ...resultBlocks(reported), { paragraph: words.noNames, small: true }] });
    return { name: `${params['slug']}-${words.file}.pdf`, type: 'application/pdf', body };
  },
};

export const reportAsSheet: FileRoute = {
  path: '/verksted/:slug/rapport.xlsx',
  make: async ({ params, viewer }, app) => {
    const reported = await reportOf(app, viewer, params['slug']);
    if (!reported) return null;
    const { head, sheets, status, file } = REPORT[reported.language];
    const body = await xlsx([
      { name: sheets.about, columns: [{ head: head.fact, width: 26 }, { head: head.value, width: 70 }], rows: factsOf(reported) },
      {
        name: sheets.results,
        columns: [
          { head: head.number, width: 6 },
          { head: head.idea, width: 40 },
          { head: head.texts, width: 60 },
          { head: head.votes, width: 10 },
          { head: head.status, width: 22 },
          { head: head.answer, width: 60 },
          { head: head.answers, width: 26 },
        ],
        rows: reported.results.map((one, index) => [index + 1, one.title, one.texts.join('\n'), one.votes, status[one.status], one.answer, one.owner]),
      },
    ]);
    return { name: `${params['slug']}-${file}.xlsx`, type: XLSX, body };
  },
};

/** Null when there is none for this viewer, and while it is not over. */
async function reportOf(app: INestApplicationContext, viewer: Viewer, slug: string | undefined): Promise<Reported | null> {
  const [row, as] = [raw('w'), viewerSql(viewer.shape)];
  const [found] = await query<Reported>(
    app.get(DataSource).manager,
    sql`select w.title, w.question, w.language, w.starts_at as "startsAt", w.ends_at as "endsAt", w.taken, w.participants, w.ballots, w.answer_by::text as "answerBy",
          nullif(concat_ws(', ', w.venue, (select p.name from place p where p.code = w.place_code), w.online_url), '') as "where",
          (select string_agg(o.name, ', ' order by o.id <> w.owner_id, o.name) from organisation o
            where o.id = w.owner_id or o.id in (select hosting.organisation_id from workshop_host hosting where hosting.workshop_id = w.id)) as hosts,
          (select coalesce(json_agg(json_build_object('title', i.title, 'texts', came.texts, 'votes', came.votes, 'status', i.status, 'answer', i.answer, 'owner', o.name) order by came.position), '[]')
            from workshop_result came join idea i on i.id = came.idea_id join organisation o on o.id = i.owner_id where came.workshop_id = w.id) as results
        from workshop w
        where ${and(sql`w.slug = ${value(slug, 'text')}`, hostsWorkshop(row, as), stateIn(workshopStatusSql(row, as), 'CLOSED', 'ANSWERED'))}`,
    { viewer, variables: {} },
  );
  return found ?? null;
}

/** Only what is known: a seminar without a board has nobody who joined it. */
function factsOf({ language, ...reported }: Reported): [string, string][] {
  const words = REPORT[language];
  const facts: readonly [string, string | number | null][] = [
    [words.question, reported.question],
    [words.when, `${dateInWords(language, dayInOslo(reported.startsAt))}, ${timeOfDay(reported.startsAt)}–${timeOfDay(reported.endsAt)}`],
    [words.where, reported.where],
    [words.hosts, reported.hosts],
    [words.registered, reported.taken],
    [words.came, reported.participants],
    [words.voted, reported.ballots],
    [words.answerBy, dateInWords(language, reported.answerBy)],
  ];
  return facts.flatMap(([name, said]) => (said === null ? [] : [[name, String(said)]]));
}

function resultBlocks({ language, results }: Reported): PdfBlock[] {
  const words = REPORT[language];
  if (results.length === 0) return [{ paragraph: words.nothing }];
  return results.flatMap(({ title, texts, votes, status, answer, owner }, index): PdfBlock[] => [
    { heading: `${index + 1}. ${title}${votes === null ? '' : ` (${words.votes(votes)})`}` },
    ...(texts.length > 1 || texts[0] !== title ? [{ list: texts }] : []),
    { facts: [[words.status[status], answer ?? owner]] },
  ]);
}
