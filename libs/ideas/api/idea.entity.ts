import type { IdeaKind, IdeaSource, IdeaStatus, Language } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** An idea, a need or a question that came in, wherever from. */
@Entity('idea')
export class Idea {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text') kind!: IdeaKind;
  @Column('text') source!: IdeaSource;
  @Column('text', { default: 'NEW' }) status!: IdeaStatus;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') title!: string;
  @Column('text') text!: string;
  /** The organisation whose turn it is. */
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId!: string | null;
  @Column('uuid', { name: 'stand_in_id', nullable: true }) standInId!: string | null;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  /** The running pilot that it would change. */
  @Column('uuid', { name: 'pilot_id', nullable: true }) pilotId!: string | null;
  /** Whoever was signed in when they sent it. */
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy!: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  /** Stays when it is sent on. */
  @Column('date', { name: 'answer_by' }) answerBy!: string;
  @Column('text', { nullable: true }) answer!: string | null;
  /** When it was answered first. */
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'became_challenge_id', nullable: true }) becameChallengeId!: string | null;
  @Column('uuid', { name: 'became_proposal_id', nullable: true }) becameProposalId!: string | null;
  @Column('uuid', { name: 'became_pilot_id', nullable: true }) becamePilotId!: string | null;
  /** Seen by anyone before it is answered: it was said aloud in a workshop. */
  @Column('boolean', { default: false }) public!: boolean;
}

/** A target group that an idea is about. */
@Entity('idea_term')
export class IdeaTerm {
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId!: string;
  @PrimaryColumn('text') code!: string;
}

/** What someone without account called themselves and where they want the answer. Apart from the idea, so that it can go and the idea stay. */
@Entity('idea_sender')
export class IdeaSender {
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId!: string;
  @Column('text', { nullable: true }) name!: string | null;
  /** In lower case. */
  @Column('text', { nullable: true }) email!: string | null;
  /** Of the mails. */
  @Column('text') language!: Language;
}

/** A link by which the sender follows an idea. Each mail brings one of its own, and all stay good. */
@Entity('idea_token')
export class IdeaToken {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid', { name: 'idea_id' }) ideaId!: string;
}

/** That an idea was sent on to another team, and why. */
@Entity('handover')
export class Handover {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'idea_id' }) ideaId!: string;
  @Column('uuid', { name: 'from_organisation_id' }) fromOrganisationId!: string;
  @Column('uuid', { name: 'from_unit_id', nullable: true }) fromUnitId!: string | null;
  @Column('uuid', { name: 'to_organisation_id' }) toOrganisationId!: string;
  @Column('uuid', { name: 'to_unit_id', nullable: true }) toUnitId!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) by!: string | null;
}
