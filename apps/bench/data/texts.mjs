/** Words to make Norwegian texts from that have the length and variety of real ones. */

const ASKS = [
  'Hvordan får {hvem} en vei inn i {hva}?',
  'Et møtested for {hvem} i {sted}',
  'Færre som faller ut av {hva} i {sted}',
  '{hva}: hvem vil prøve noe nytt sammen med oss?',
  'Trygg overgang for {hvem}',
  'Vi søker en partner om {hva} for {hvem}',
  'Nye veier til {hva} i {sted}',
  'Tidlig hjelp til {hvem}',
];
const WHAT = ['arbeid', 'skole', 'nærmiljø', 'fritid', 'hverdagsmestring', 'språktrening', 'bolig', 'digital hverdag', 'frivillig innsats', 'kosthold', 'oppfølging', 'lærlingplasser'];
const SENTENCES = [
  'Vi ser at flere enn før trenger hjelp, og at dagens tilbud ikke når fram til alle.',
  'De ansatte forteller at mye tid går til å henvise videre, og lite til å møte folk der de er.',
  'I fjor var det omkring {tall} personer som sto uten et tilbud som passet.',
  'Flere av dem har prøvd tiltak før, uten at det førte til noe varig.',
  'Pårørende sier at de savner en person å ringe til, og et sted å gå til.',
  'Vi har lokaler som står tomme på ettermiddagen, og et lite team som kan følge opp.',
  'Behovet er størst utenfor sentrum, der bussen går sjelden og avstandene er lange.',
  'Frivilligsentralen og idrettslaget har sagt at de gjerne er med.',
  'Vi vet ikke hva som virker best, og vil derfor prøve i liten skala først.',
  'Et godt svar bygger på det som allerede finnes i {sted}, og varer lenger enn tilskuddet.',
  'Målet er at flere står i arbeid eller utdanning etter et halvt år.',
  'Ungdommene selv har bedt om noe annet enn enda et kurs.',
  'Vi ønsker et samarbeid der begge parter lærer underveis, og der brukerne er med og bestemmer.',
  'Kommunen har satt av midler til et pilotprosjekt på {tall} timer.',
  'Tidligere forsøk strandet fordi ingen hadde ansvaret mellom tjenestene.',
  'Det viktigste for oss er at hjelpen kommer tidlig, og at den er lett å finne.',
];
const OFFERS = ['Jobbverkstedet', 'Nabohjelpa', 'Sammen på tur', 'Kveldsskolen', 'Åpen dør', 'Matglede', 'Brobyggerne', 'Første skritt', 'Mentor i nærheten', 'Verkstedet på hjul', 'Språkkafeen', 'Læring i arbeid'];
const NAMES = ['Kari', 'Ola', 'Ingrid', 'Amina', 'Lars', 'Ragnhild', 'Yusuf', 'Marte', 'Sindre', 'Leila', 'Torstein', 'Áile', 'Eirik', 'Silje', 'Mohammed', 'Astrid'];
const FAMILY = ['Hansen', 'Nilsen', 'Haugen', 'Ali', 'Bakken', 'Solberg', 'Ahmed', 'Moen', 'Strand', 'Sara', 'Lie', 'Nguyen', 'Dahl', 'Eide', 'Berg', 'Vik'];
const FIRMS = ['Ringvirkning', 'Veiviser', 'Møteplassen', 'Nye Steg', 'Samspill', 'Grønt Hjerte', 'Håndlag', 'Fellesskapet', 'Springbrett', 'Hverdagsglede', 'Verdt Å Gjøre', 'Lun'];

export class Texts {
  constructor(random) {
    this.random = random;
  }

  fill(pattern, place, group) {
    const { random } = this;
    const text = pattern
      .replace('{hvem}', group.toLowerCase())
      .replace('{hva}', random.pick(WHAT))
      .replace('{sted}', place)
      .replace('{tall}', String(20 + random.below(300)));
    return text[0].toUpperCase() + text.slice(1);
  }

  title(place, group) {
    return this.fill(this.random.pick(ASKS), place, group).slice(0, 120);
  }

  paragraphs(count, place, group) {
    const one = () => this.random.some(SENTENCES, 3).map((sentence) => this.fill(sentence, place, group)).join(' ');
    return Array.from({ length: count }, one).join('\n\n');
  }

  offer(place) {
    return `${this.random.pick(OFFERS)} i ${place}`;
  }

  person() {
    return `${this.random.pick(NAMES)} ${this.random.pick(FAMILY)}`;
  }

  firm(place) {
    return `${this.random.pick(FIRMS)} ${place}`;
  }
}
