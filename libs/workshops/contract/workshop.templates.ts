import type { Language, WorkshopTemplate } from '@samskap/platform-contract';

/** A text in the three languages. */
type Said = Readonly<Record<Language, string>>;

/** What a workshop begins as. Ideas are always let on to the board by someone who leads it. */
interface Template {
  readonly title: Said;
  /** Stands in the invitation until somebody writes something better. */
  readonly description: Said;
  readonly minutes: number;
  readonly capacity: number;
  /** 0 for none. */
  readonly tables: number;
  /** How many dots each one votes with. */
  readonly dots: number;
  /** Days from the workshop to the promised answers. */
  readonly answerWithinDays: number;
  /** The programme; `after` is minutes from the beginning. */
  readonly agenda: readonly { readonly after: number; readonly title: Said }[];
}

export const workshopTemplates: Readonly<Record<WorkshopTemplate, Template>> = {
  YOUNG: {
    title: { NB: 'Idéverksted for unge', NN: 'Idéverkstad for unge', EN: 'Idea workshop for the young' },
    description: {
      NB: 'Du trenger ingen konto, og ingen får vite hvem som skrev hva. Er du under 18 år, melder du deg på med fornavnet ditt og ikke noe mer.',
      NN: 'Du treng ingen konto, og ingen får vite kven som skreiv kva. Er du under 18 år, melder du deg på med førenamnet ditt og ikkje noko meir.',
      EN: 'You need no account, and nobody learns who wrote what. If you are under 18, you register with your first name and nothing else.',
    },
    minutes: 90,
    capacity: 40,
    tables: 6,
    dots: 3,
    answerWithinDays: 21,
    agenda: [
      { after: 0, title: { NB: 'Velkommen, og hva dette skal brukes til', NN: 'Velkomen, og kva dette skal brukast til', EN: 'Welcome, and what this is for' } },
      { after: 15, title: { NB: 'Hvert bord skriver ideer', NN: 'Kvart bord skriv idear', EN: 'Each table writes ideas' } },
      { after: 45, title: { NB: 'Pause med mat', NN: 'Pause med mat', EN: 'Break with food' } },
      { after: 60, title: { NB: 'Vi samler det som ligner', NN: 'Vi samlar det som liknar', EN: 'We put alike ideas together' } },
      { after: 75, title: { NB: 'Stem, og hør hva som skjer videre', NN: 'Røyst, og høyr kva som skjer vidare', EN: 'Vote, and hear what happens next' } },
    ],
  },
  EMPLOYEES: {
    title: { NB: 'Idéverksted for ansatte', NN: 'Idéverkstad for tilsette', EN: 'Idea workshop for employees' },
    description: {
      NB: 'Du vet hvor skoen trykker. Skriv det du ser i hverdagen, uten navn. Alle ideer får svar med begrunnelse.',
      NN: 'Du veit kvar skoen trykkjer. Skriv det du ser i kvardagen, utan namn. Alle idear får svar med grunngiving.',
      EN: 'You know where the shoe pinches. Write what you see day to day, without your name. Every idea gets an answer with a reason.',
    },
    minutes: 120,
    capacity: 30,
    tables: 5,
    dots: 5,
    answerWithinDays: 30,
    agenda: [
      { after: 0, title: { NB: 'Hva vi vil finne ut', NN: 'Kva vi vil finne ut', EN: 'What we want to find out' } },
      { after: 15, title: { NB: 'Skriv hver for dere', NN: 'Skriv kvar for dykk', EN: 'Write on your own' } },
      { after: 35, title: { NB: 'Samle i grupper', NN: 'Samle i grupper', EN: 'Put into groups' } },
      { after: 65, title: { NB: 'Pause', NN: 'Pause', EN: 'Break' } },
      { after: 75, title: { NB: 'Stem', NN: 'Røyst', EN: 'Vote' } },
      { after: 90, title: { NB: 'Hva det skal til for å prøve de tre øverste', NN: 'Kva som skal til for å prøve dei tre øvste', EN: 'What it takes to try the top three' } },
    ],
  },
  NEIGHBOURHOOD: {
    title: { NB: 'Idéverksted for nabolaget', NN: 'Idéverkstad for nabolaget', EN: 'Idea workshop for the neighbourhood' },
    description: {
      NB: 'Kom som du er. Du skriver på din egen telefon eller får hjelp ved bordet. Ingen får vite hvem som skrev hva.',
      NN: 'Kom som du er. Du skriv på din eigen telefon eller får hjelp ved bordet. Ingen får vite kven som skreiv kva.',
      EN: 'Come as you are. You write on your own phone or get help at the table. Nobody learns who wrote what.',
    },
    minutes: 120,
    capacity: 60,
    tables: 8,
    dots: 3,
    answerWithinDays: 30,
    agenda: [
      { after: 0, title: { NB: 'Kaffe og velkommen', NN: 'Kaffi og velkomen', EN: 'Coffee and welcome' } },
      { after: 20, title: { NB: 'Slik er det her i dag', NN: 'Slik er det her i dag', EN: 'How it is here today' } },
      { after: 35, title: { NB: 'Bordene skriver ideer', NN: 'Borda skriv idear', EN: 'The tables write ideas' } },
      { after: 70, title: { NB: 'Vi samler det som ligner', NN: 'Vi samlar det som liknar', EN: 'We put alike ideas together' } },
      { after: 95, title: { NB: 'Stem', NN: 'Røyst', EN: 'Vote' } },
      { after: 110, title: { NB: 'Hva som skjer videre', NN: 'Kva som skjer vidare', EN: 'What happens next' } },
    ],
  },
  HEARING: {
    title: { NB: 'Åpen høring', NN: 'Open høyring', EN: 'Open hearing' },
    description: {
      NB: 'Innlegg først, så er det din tur. Send inn det du mener, fra telefonen underveis.',
      NN: 'Innlegg først, så er det din tur. Send inn det du meiner, frå telefonen undervegs.',
      EN: 'Talks first, then it is your turn. Send in what you think from your phone as we go.',
    },
    minutes: 180,
    capacity: 200,
    tables: 0,
    dots: 3,
    answerWithinDays: 45,
    agenda: [
      { after: 0, title: { NB: 'Registrering', NN: 'Registrering', EN: 'Registration' } },
      { after: 15, title: { NB: 'Åpning', NN: 'Opning', EN: 'Opening' } },
      { after: 30, title: { NB: 'Innlegg', NN: 'Innlegg', EN: 'Talks' } },
      { after: 90, title: { NB: 'Pause', NN: 'Pause', EN: 'Break' } },
      { after: 105, title: { NB: 'Innspill fra salen', NN: 'Innspel frå salen', EN: 'Views from the room' } },
      { after: 150, title: { NB: 'Stem og oppsummer', NN: 'Røyst og oppsummer', EN: 'Vote and sum up' } },
    ],
  },
};
