import type { Language } from './support.js';

/** What people write on the way from a need to a pilot. */
export interface Texts {
  need: { title: string; need: string; targetGroup: string; serviceArea: string; hopedOutcome: string };
  sketch: { title: string; summary: string; approach: string; needs: string; cost: string };
  reasons: string;
  learningQuestion: string;
  checkpoint: { happened: string; indicator: string; unit: string; unknown: string };
}

/** One need in three languages. */
export const TEXTS: Record<Language, Texts> = {
  nb: {
    need: {
      title: 'Unge på Ski mangler et sted å være om kvelden',
      need: 'Etter klokka fire er det ingen voksne som ser dem. Fritidsklubben er åpen én kveld i uka, og mange møter ikke opp der.',
      targetGroup: 'Unge',
      serviceArea: 'Fritidsaktiviteter for barn og unge',
      hopedOutcome: 'Flere unge har en fast voksen å snakke med, også på en tirsdag.',
    },
    sketch: {
      title: 'En åpen garasje to kvelder i uka',
      summary: 'Vi åpner verkstedet vårt på Ski to kvelder i uka, med faste voksne og noe å gjøre.',
      approach: 'To faste voksne møter hver kveld. De unge velger selv hva de vil lage. Vi teller hvem som kommer igjen.',
      needs: 'En kontaktperson i kommunen og hjelp til å nå de unge.',
      cost: 'Om lag 180 000 kroner for et halvt år, delt mellom kommunen og en stiftelse.',
    },
    reasons: 'Dere kjenner de unge og har et sted som er klart. Det gjorde utslaget at dere begynner i det små.',
    learningQuestion: 'Kommer de unge igjen når de samme voksne er der hver gang?',
    checkpoint: {
      happened: 'Åtte unge har vært innom, fem av dem mer enn én gang.',
      indicator: 'Unge som kommer igjen',
      unit: 'personer',
      unknown: 'Vi vet ikke om foreldrene kjenner til tilbudet.',
    },
  },
  nn: {
    need: {
      title: 'Eldre i Oppegård ventar for lenge på praktisk hjelp',
      need: 'Mange treng hand med snø, lyspærer og søppel. Heimetenesta rekk det ikkje, og naboane veit ikkje kven som treng dei.',
      targetGroup: 'Eldre',
      serviceArea: 'Helse og omsorg',
      hopedOutcome: 'Færre treng å vente, og fleire kjenner ein dei kan ringje.',
    },
    sketch: {
      title: 'Unge hjelper eldre mot betaling',
      summary: 'Unge som står utanfor skule og jobb, gjer praktisk arbeid for eldre, saman med ein av oss.',
      approach: 'Vi køyrer to lag tre dagar i veka. Den som ringjer, får den same ungdomen kvar gong.',
      needs: 'Ein telefon i kommunen som viser vidare til oss.',
      cost: 'Om lag 240 000 kroner for eit halvt år. Kommunen og Nav deler.',
    },
    reasons: 'De svarer på to behov på ein gong. Vi vil prøve det i éin krins først.',
    learningQuestion: 'Blir ventetida kortare når éin telefon er nok?',
    checkpoint: {
      happened: 'Tolv eldre har fått hjelp, og seks unge har vore med.',
      indicator: 'Dagar frå telefon til hjelp',
      unit: 'dagar',
      unknown: 'Vi veit ikkje kven som ikkje ringjer.',
    },
  },
  en: {
    need: {
      title: 'Newly arrived parents do not know which leisure activities exist',
      need: 'Letters from school are not read, and the clubs only use their own channels. Children stay at home although there is room.',
      targetGroup: 'Families',
      serviceArea: 'Leisure activities for children and young people',
      hopedOutcome: 'Every child tries one activity during the first half year.',
    },
    sketch: {
      title: 'A guide who goes along the first three times',
      summary: 'Young people who know the clubs go along with the family the first three times.',
      approach: 'We train six guides. Each follows four families, and the school tells us whom to meet.',
      needs: 'One contact at each of the two schools.',
      cost: 'About 150,000 kroner for half a year, shared with the sports council.',
    },
    reasons: 'You know both the clubs and the families. What decided it is that you begin with two schools.',
    learningQuestion: 'Do the children go on when the guide no longer comes along?',
    checkpoint: {
      happened: 'Nine families have met their guide, and seven children have tried football.',
      indicator: 'Children who go on after three times',
      unit: 'children',
      unknown: 'We do not know what happens when a guide moves.',
    },
  },
};
