import type { Branch } from './term-tree.js';

/** For whom: target groups, in two levels. */
export const TARGET_GROUPS: readonly Branch[] = [
  {
    of: ['barn', 'Barn', 'Barn', 'Children'],
    children: [
      ['smabarn', 'Barn under skolealder', 'Barn under skulealder', 'Children below school age'],
      ['skolebarn', 'Barn i barneskolen', 'Barn i barneskulen', 'Children in primary school'],
      ['i-lavinntekt', 'Barn i familier med lav inntekt', 'Barn i familiar med låg inntekt', 'Children in low-income families'],
      ['under-omsorg', 'Barn i fosterhjem og institusjon', 'Barn i fosterheim og institusjon', 'Children in foster and residential care'],
    ],
  },
  {
    of: ['unge', 'Unge', 'Unge', 'Young people'],
    children: [
      ['uten-skole-og-jobb', 'Unge uten skole og jobb', 'Unge utan skule og jobb', 'Young people outside school and work'],
      ['med-skolefravaer', 'Unge med høyt skolefravær', 'Unge med høgt skulefråvær', 'Young people often absent from school'],
      ['uten-laereplass', 'Unge uten læreplass', 'Unge utan læreplass', 'Young people without an apprenticeship'],
      ['ettervern', 'Unge på vei ut av barnevernet', 'Unge på veg ut av barnevernet', 'Young people leaving care'],
      ['psykisk-uhelse', 'Unge som strever psykisk', 'Unge som strevar psykisk', 'Young people who struggle mentally'],
    ],
  },
  {
    of: ['familier', 'Familier', 'Familiar', 'Families'],
    children: [
      ['i-strev', 'Barnefamilier i strev', 'Barnefamiliar i strev', 'Families under strain'],
      ['lavinntekt', 'Familier med lav inntekt', 'Familiar med låg inntekt', 'Low-income families'],
      ['aleneforeldre', 'Aleneforeldre', 'Åleineforeldre', 'Single parents'],
      ['barn-med-funksjonsnedsettelse', 'Familier med barn med funksjonsnedsettelse', 'Familiar med barn med funksjonsnedsetjing', 'Families of disabled children'],
      ['fosterfamilier', 'Fosterfamilier', 'Fosterfamiliar', 'Foster families'],
    ],
  },
  {
    of: ['voksne-utenfor-arbeid', 'Voksne utenfor arbeid', 'Vaksne utanfor arbeid', 'Adults outside work'],
    children: [
      ['langtidsledige', 'Langtidsledige', 'Langtidsledige', 'Long-term unemployed people'],
      ['nedsatt-arbeidsevne', 'Personer med nedsatt arbeidsevne', 'Personar med nedsett arbeidsevne', 'People with reduced work capacity'],
      ['etter-soning', 'Personer som har sonet', 'Personar som har sona', 'People who have served a sentence'],
      ['sykmeldte', 'Langtidssykmeldte', 'Langtidssjukmelde', 'People on long-term sick leave'],
    ],
  },
  {
    of: ['innvandrere', 'Innvandrere', 'Innvandrarar', 'Immigrants'],
    children: [
      ['nyankomne-flyktninger', 'Nyankomne flyktninger', 'Nykomne flyktningar', 'Newly arrived refugees'],
      ['kvinner-utenfor-arbeid', 'Innvandrerkvinner utenfor arbeid', 'Innvandrarkvinner utanfor arbeid', 'Immigrant women outside work'],
      ['lite-norsk', 'Personer som kan lite norsk', 'Personar som kan lite norsk', 'People with little Norwegian'],
      ['ukrainere', 'Personer fordrevet fra Ukraina', 'Personar fordrivne frå Ukraina', 'People displaced from Ukraine'],
    ],
  },
  {
    of: ['eldre', 'Eldre', 'Eldre', 'Older people'],
    children: [
      ['ensomme', 'Ensomme eldre', 'Einsame eldre', 'Lonely older people'],
      ['hjemmeboende', 'Eldre som bor hjemme', 'Eldre som bur heime', 'Older people living at home'],
      ['med-demens', 'Personer med demens', 'Personar med demens', 'People with dementia'],
    ],
  },
  {
    of: ['helse-og-rus', 'Psykisk helse og rus', 'Psykisk helse og rus', 'Mental health and substance use'],
    children: [
      ['rusutfordringer', 'Personer med rusutfordringer', 'Personar med rusutfordringar', 'People with substance use problems'],
      ['psykiske-lidelser', 'Personer med psykiske lidelser', 'Personar med psykiske lidingar', 'People with mental illness'],
      ['uten-fast-bolig', 'Personer uten fast bolig', 'Personar utan fast bustad', 'People without a permanent home'],
    ],
  },
  {
    of: ['funksjonsnedsettelse', 'Personer med funksjonsnedsettelse', 'Personar med funksjonsnedsetjing', 'Disabled people'],
    children: [
      ['utviklingshemming', 'Personer med utviklingshemming', 'Personar med utviklingshemming', 'People with intellectual disabilities'],
      ['nedsatt-horsel-eller-syn', 'Personer med nedsatt hørsel eller syn', 'Personar med nedsett høyrsel eller syn', 'People with hearing or sight loss'],
    ],
  },
  {
    of: ['alle-innbyggere', 'Alle innbyggere', 'Alle innbyggjarar', 'All residents'],
    children: [
      ['parorende', 'Pårørende', 'Pårørande', 'Relatives who care'],
      ['digitalt-utenfor', 'Personer som står utenfor det digitale', 'Personar som står utanfor det digitale', 'People left out digitally'],
      ['ansatte', 'Ansatte i kommunen', 'Tilsette i kommunen', 'Municipal employees'],
    ],
  },
];
