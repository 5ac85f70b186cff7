import { type PersonalViews, Reads, type Round, type Seen, type Viewer, dayInOslo, newId } from '@samskap/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

const KEPT_DAYS = 365;

/** The register of who saw whose personal data: one row a day for each pair of people and kind of data. */
@Injectable()
export class PersonalViewsRegister implements PersonalViews, OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  onModuleInit(): void {
    this.reads.noteViewsIn(this);
  }

  /** Notes what was seen of others. What one sees of oneself is nobody's business, and what anyone may see is no secret. */
  async note(viewer: Viewer, seen: readonly Seen[]): Promise<void> {
    const others = seen.filter(({ personId }) => personId !== viewer.personId);
    if (viewer.personId !== null && others.length > 0) await this.write(viewer.personId, others, viewer.now);
  }

  /** Notes that someone fetched all that is kept of them, so that they find out if it was somebody else at their screen. */
  async noteDownload(personId: string, now: Date): Promise<void> {
    await this.write(personId, [{ seen: 'DOWNLOAD', personId }], now);
  }

  /** In one order, so that two lists of the same people never wait for each other. */
  private async write(seenBy: string, seen: readonly Seen[], now: Date): Promise<void> {
    const rows = [...seen].sort((one, other) => (`${one.personId} ${one.seen}` < `${other.personId} ${other.seen}` ? -1 : 1));
    await this.dataSource.query(
      `insert into personal_data_view (id, person_id, seen_by, seen, day, at)
       select r.id, p.id, $3, r.seen, $5, $6 from unnest($1::uuid[], $2::uuid[], $4::text[]) with ordinality as r (id, person_id, seen, n)
       join person p on p.id = r.person_id order by r.n
       on conflict do nothing`,
      [rows.map(() => newId()), rows.map(({ personId }) => personId), seenBy, rows.map((row) => row.seen), dayInOslo(now), now],
    );
  }
}

/** Takes away what was seen more than a year ago. */
export const personalViewsRound: Round = {
  name: 'personal-views',
  everyMinutes: 24 * 60,
  run: async (app, now) => {
    await app.get(DataSource).query(`delete from personal_data_view where at < $1::timestamptz - interval '${KEPT_DAYS} days'`, [now]);
  },
};
