import type { Branch } from './term-tree.js';

/** What one can bring: capabilities, in two levels. */
export const CAPABILITIES: readonly Branch[] = [
  {
    of: ['folge-opp-mennesker', 'Følge opp mennesker', 'Følgje opp menneske', 'Supporting people'],
    children: [
      ['veiledning', 'Veiledning og oppfølging', 'Rettleiing og oppfølging', 'Guidance and follow-up'],
      ['los', 'Los gjennom tjenestene', 'Los gjennom tenestene', 'Guide through the services'],
      ['mentor', 'Mentor', 'Mentor', 'Mentor'],
      ['erfaringskompetanse', 'Erfaringskompetanse', 'Erfaringskompetanse', 'Lived experience'],
      ['nettverksfamilie', 'Nettverksfamilie', 'Nettverksfamilie', 'Network family'],
      ['samtaletilbud', 'Noen å snakke med', 'Nokon å snakke med', 'Someone to talk to'],
      ['miljoterapi', 'Miljøarbeid', 'Miljøarbeid', 'Milieu work'],
    ],
  },
  {
    of: ['veien-til-arbeid', 'Veien til arbeid', 'Vegen til arbeid', 'The way into work'],
    children: [
      ['arbeidstrening', 'Arbeidstrening', 'Arbeidstrening', 'Work training'],
      ['jobbspesialist', 'Jobbspesialist', 'Jobbspesialist', 'Job specialist'],
      ['arbeidsgivernettverk', 'Nettverk av arbeidsgivere', 'Nettverk av arbeidsgivarar', 'Network of employers'],
      ['laereplasser', 'Læreplasser og praksisplasser', 'Læreplassar og praksisplassar', 'Apprenticeships and placements'],
      ['spraktrening', 'Språktrening på arbeidsplassen', 'Språktrening på arbeidsplassen', 'Language training at work'],
      ['karriereveiledning', 'Karriereveiledning', 'Karriererettleiing', 'Career guidance'],
    ],
  },
  {
    of: ['aktivitet-og-hverdag', 'Aktivitet og hverdag', 'Aktivitet og kvardag', 'Activity and everyday life'],
    children: [
      ['fritid-og-mestring', 'Fritid og mestring', 'Fritid og meistring', 'Leisure and mastery'],
      ['praktisk-hjelp', 'Praktisk hjelp i hverdagen', 'Praktisk hjelp i kvardagen', 'Practical help in everyday life'],
      ['matfellesskap', 'Mat og måltider sammen', 'Mat og måltid saman', 'Food and shared meals'],
      ['transport', 'Transport og følge', 'Transport og følgje', 'Transport and company'],
      ['booppfolging', 'Oppfølging i bolig', 'Oppfølging i bustad', 'Support at home'],
    ],
  },
  {
    of: ['forme-tjenester', 'Forme tjenester', 'Forme tenester', 'Shaping services'],
    children: [
      ['tjenestedesign', 'Tjenestedesign', 'Tenestedesign', 'Service design'],
      ['medvirkning', 'Medvirkning', 'Medverknad', 'Participation'],
      ['ideverksted', 'Idéverksteder', 'Idéverkstader', 'Idea workshops'],
      ['prosjektledelse', 'Prosjektledelse', 'Prosjektleiing', 'Project management'],
      ['samordning-av-aktorer', 'Samordning av aktører', 'Samordning av aktørar', 'Bringing actors together'],
      ['klarsprak', 'Klarspråk og formidling', 'Klarspråk og formidling', 'Plain language and communication'],
    ],
  },
  {
    of: ['kunnskap', 'Kunnskap', 'Kunnskap', 'Knowledge'],
    children: [
      ['evaluering', 'Evaluering', 'Evaluering', 'Evaluation'],
      ['forskning', 'Forskning', 'Forsking', 'Research'],
      ['effektmaling', 'Måling av nytte', 'Måling av nytte', 'Measuring benefit'],
      ['opplaering', 'Kurs og opplæring', 'Kurs og opplæring', 'Courses and training'],
    ],
  },
  {
    of: ['digitalt', 'Digitalt', 'Digitalt', 'Digital'],
    children: [
      ['digital-plattform', 'Digital plattform', 'Digital plattform', 'Digital platform'],
      ['digital-veiledning', 'Hjelp til det digitale', 'Hjelp til det digitale', 'Help with digital tools'],
      ['data-og-kart', 'Data og kart', 'Data og kart', 'Data and maps'],
      ['personvern', 'Personvern og sikkerhet', 'Personvern og tryggleik', 'Privacy and security'],
    ],
  },
  {
    of: ['ressurser', 'Ressurser', 'Ressursar', 'Resources'],
    children: [
      ['finansiering', 'Penger og finansiering', 'Pengar og finansiering', 'Money and funding'],
      ['lokaler', 'Lokaler', 'Lokale', 'Premises'],
      ['frivillige', 'Frivillige', 'Frivillige', 'Volunteers'],
      ['utstyr', 'Utstyr', 'Utstyr', 'Equipment'],
      ['boliger', 'Boliger', 'Bustader', 'Homes'],
    ],
  },
];
