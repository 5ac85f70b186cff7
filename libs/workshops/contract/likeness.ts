/** An idea as far as likeness goes. */
interface Likened {
  id: string;
  text: string;
}

/** Ideas that seem to be about the same, and a word for it. */
export interface SuggestedGroup {
  title: string;
  ids: string[];
}

// What sentences are held together by, in Bokmål, Nynorsk and English, and what nearly every idea says.
const stopWords = new Set(
  `alle alltid alt altfor andre at av bare be bedre ble blei bli blir blitt bort bra burde bør både da de deg dei deira deires dem den denne der dere deres det dette di din disse ditt du då eg egen ein eit eitt
  eller elles en ene eneste enhver enn er et ett etter fikk finnes for fordi fra fram frå få får før først gi gir gjere gjerne gjør gjøre god gode godt gå går gått ha hadde han hans har hatt heile hele heller hennar
  hennes her hit hjå ho hos hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor høre i ikke ikkje ikkj ingen ingenting inn inne innen ja jeg kan kanskje kom komme kommer korleis korfor kunne kva kvar kven kvifor
  la lage lager leve litt lov lang lite man mange me med meg meir mellom men mens mer mest mi min mindre minst mitt mot mye mykje må måte måtte nei no noe noen noka noko nokon nokre nok nye ny nå når og også om opp oppe over
  på rundt samme same samt se seg selv seie si siden sidan sin sine sitt sjøl sjølv skal skulle slik slike som spesielt starte større så sånn ta tar til tilbake trenger treng trengs under ut ute uten utan vart vår vårt
  var være vært vere vi vil ville ved veldig vet ønsker ønskjer ynskjer våre vore vera vår
  a about all also an and any are as be been being better but by can could do does for from get give go good had has have he her his how i if in into is it its just like make many may me more most much must my need needs no not
  of on one only or other our out over people should so some such than that the their them then there these they this those to too up us very want was we were what when where which who why will with would you your`
    .split(/\s+/)
    .filter(Boolean),
);

// Endings of nouns, adjectives and verbs, longest first. Light: what is left is compared, never shown.
const endings = ['ingane', 'ingene', 'ingen', 'ingar', 'inger', 'heter', 'heita', 'heten', 'anes', 'enes', 'ande', 'ende', 'ane', 'ene', 'ing', 'ies', 'ers', 'ede', 'ast', 'est', 'ar', 'er', 'en', 'et', 'te', 'es', 'ed', 'as', 'a', 'e', 's'];
const SHORTEST_STEM = 3;
const SHORTEST_PART = 5;
// How alike two ideas must be, from 0 to 1, to stand together.
const ALIKE = 0.22;
const MOST_COMPARED = 500;
const LONGEST_TITLE = 120;

const wordsOf = (text: string): string[] =>
  (text.toLocaleLowerCase('nb').match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length > 2 && !stopWords.has(word));

function stemOf(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  const stem = ending ? word.slice(0, -ending.length) : word;
  // «bussen» and «buss», «komme» and «kom»: a doubled last letter comes and goes.
  return stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** The stems of each text, and in «fritidsklubb» also the «klubb» that someone else wrote by itself. */
function termsOf(texts: readonly string[]): Set<string>[] {
  const own = texts.map((text) => new Set(wordsOf(text).map(stemOf)));
  const parts = [...new Set(own.flatMap((stems) => [...stems]))].filter((stem) => stem.length >= SHORTEST_PART - 1);
  return own.map((stems) => {
    const long = [...stems].filter((stem) => stem.length >= SHORTEST_PART + 2);
    const within = parts.filter((part) => long.some((stem) => stem !== part && (stem.endsWith(part) || (part.length >= SHORTEST_PART && stem.startsWith(part)))));
    return new Set([...stems, ...within]);
  });
}

/** How much each term tells: one that many use tells less. */
function weightsOf(terms: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of terms) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + terms.length / count)]));
}

const lengthOf = (terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number =>
  Math.sqrt([...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0) ** 2, 0));

/** Cosine of every pair, as a square table. */
function likenesses(terms: readonly ReadonlySet<string>[]): number[][] {
  const weights = weightsOf(terms);
  const lengths = terms.map((set) => lengthOf(set, weights));
  return terms.map((one, at) =>
    terms.map((other, beside) => {
      const size = (lengths[at] ?? 0) * (lengths[beside] ?? 0);
      if (at === beside || size === 0) return 0;
      let shared = 0;
      for (const term of one) if (other.has(term)) shared += (weights.get(term) ?? 0) ** 2;
      return shared / size;
    }),
  );
}

/** Puts the two most alike heaps together until none are alike enough; heaps are as alike as their ideas are on the average. */
function heapsOf(table: readonly (readonly number[])[]): number[][] {
  let heaps = table.map((_, index) => [index]);
  const between = table.map((row) => [...row]);
  for (;;) {
    let best = { likeness: ALIKE, into: -1, from: -1 };
    for (let into = 0; into < heaps.length; into++) {
      if (!heaps[into]?.length) continue;
      for (let from = into + 1; from < heaps.length; from++) {
        const likeness = heaps[from]?.length ? (between[into]?.[from] ?? 0) : 0;
        if (likeness > best.likeness) best = { likeness, into, from };
      }
    }
    if (best.into < 0) return heaps.filter((heap) => heap.length > 1);
    const { into, from } = best;
    const [sizeInto, sizeFrom] = [heaps[into]?.length ?? 0, heaps[from]?.length ?? 0];
    for (const [other, row] of between.entries()) {
      const mean = ((row[into] ?? 0) * sizeInto + (row[from] ?? 0) * sizeFrom) / (sizeInto + sizeFrom);
      row[into] = mean;
      const own = between[into];
      if (own) own[other] = mean;
    }
    heaps = heaps.map((heap, index) => (index === into ? [...heap, ...(heaps[from] ?? [])] : index === from ? [] : heap));
  }
}

/** The word that most of them share, as one of them wrote it; the shortest form when several did. */
function titleOf(texts: readonly string[], terms: readonly ReadonlySet<string>[], weights: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const set of terms) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  const [shared] = [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || one.localeCompare(other, 'nb'));
  const forms = texts.flatMap(wordsOf).filter((word) => stemOf(word) === shared?.[0]);
  const word = forms.sort((one, other) => one.length - other.length || one.localeCompare(other, 'nb'))[0] ?? shared?.[0] ?? '';
  return (word.charAt(0).toLocaleUpperCase('nb') + word.slice(1)).slice(0, LONGEST_TITLE);
}

/** Suggests which ideas say about the same, by the words in them; largest groups first. Somebody always decides. */
export function suggestGroups(ideas: readonly Likened[]): SuggestedGroup[] {
  const compared = ideas.slice(0, MOST_COMPARED);
  const terms = termsOf(compared.map(({ text }) => text));
  const weights = weightsOf(terms);
  return heapsOf(likenesses(terms))
    .map((heap) => ({
      title: titleOf(heap.map((index) => compared[index]?.text ?? ''), heap.map((index) => terms[index] ?? new Set<string>()), weights),
      ids: heap.map((index) => compared[index]?.id ?? ''),
    }))
    .sort((one, other) => other.ids.length - one.ids.length);
}
