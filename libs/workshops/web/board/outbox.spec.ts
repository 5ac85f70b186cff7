import { describe, expect, it } from '@jest/globals';
import { afterwards, answered, asked, dotsLeft, dotted, emptyOutbox, keptOn, nextLetter, type Outbox, seatWanted, sitsAt, takenBack, typed, unsent, written } from './outbox.js';

const withIdea = (text: string, key = 'k1', box: Outbox = emptyOutbox) => written(typed(box, text), key);
const letterOf = (box: Outbox) => {
  const letter = nextLetter(box);
  if (!letter) throw new Error('There is nothing to send');
  return letter;
};

describe('ideas in the outbox', () => {
  it('leave the field free and wait to be sent, in the order in which they were written', () => {
    const box = withIdea('Leksehjelp', 'k2', withIdea(' Åpen hall på lørdager '));
    expect(box.draft).toBe('');
    expect(box.ideas.map(({ text, state }) => [text, state])).toEqual([['Åpen hall på lørdager', 'unsent'], ['Leksehjelp', 'unsent']]);
    expect(letterOf(box)).toMatchObject({ kind: 'idea', idea: { key: 'k1' } });
  });

  it('are not made of nothing', () => {
    expect(withIdea('  \n ').ideas).toEqual([]);
  });

  it('carry the table that they come from', () => {
    expect(withIdea('Buss', 'k1', { ...emptyOutbox, table: 4 }).ideas[0]?.table).toBe(4);
  });

  it('are sent with the same key until an answer comes, and then not again', () => {
    const box = withIdea('Buss');
    expect(letterOf(box)).toEqual(letterOf(JSON.parse(JSON.stringify(box)) as Outbox));
    const sent = answered(box, letterOf(box), { kind: 'added', id: 'i9' });
    expect(sent.ideas[0]).toMatchObject({ state: 'sent', id: 'i9' });
    expect(unsent(sent)).toBe(false);
  });

  it('come back to their field when the text can be mended', () => {
    const box = withIdea('Ring meg på 99 88 77 66');
    const back = answered(box, letterOf(box), { kind: 'refused', problem: { message: 'Ikke telefonnummer', mendable: true } });
    expect(back).toMatchObject({ draft: 'Ring meg på 99 88 77 66', draftProblem: 'Ikke telefonnummer', ideas: [] });
  });

  it('stay in the list when something else is being typed, and can be fetched without losing that', () => {
    const box = typed(withIdea('Ring 99 88 77 66'), 'Noe nytt');
    const refused = answered(box, letterOf(box), { kind: 'refused', problem: { message: 'Ikke telefonnummer', mendable: true } });
    expect(refused).toMatchObject({ draft: 'Noe nytt', ideas: [{ state: 'refused' }] });
    expect(takenBack(refused, 'k1')).toMatchObject({ draft: 'Ring 99 88 77 66\nNoe nytt', ideas: [] });
  });

  it('stay, to be copied, when gathering was over before they came through', () => {
    const box = withIdea('Kom for sent');
    const refused = answered(box, letterOf(box), { kind: 'refused', problem: { message: 'Innsamlingen er over', mendable: false } });
    expect(refused).toMatchObject({ draft: '', ideas: [{ text: 'Kom for sent', state: 'refused', problem: { message: 'Innsamlingen er over' } }] });
    expect(unsent(refused)).toBe(false);
  });
});

describe('the ballot', () => {
  it('never holds more dots than there are, nor fewer than none', () => {
    let box = dotted(dotted(dotted(emptyOutbox, 'a', 1, 2), 'b', 1, 2), 'b', 1, 2);
    expect(box.ballot.dots).toEqual({ a: 1, b: 1 });
    expect(dotsLeft(box, 2)).toBe(0);
    box = dotted(dotted(box, 'a', -1, 2), 'a', -1, 2);
    expect(box.ballot.dots).toEqual({ b: 1 });
  });

  it('is sent as a whole, with a number that grows with every change', () => {
    const box = dotted(dotted(emptyOutbox, 'a', 1, 3), 'a', 1, 3);
    expect(letterOf(box)).toEqual({ kind: 'ballot', turn: 2, dots: { a: 2 } });
  });

  it('waits for ideas that were written before', () => {
    expect(letterOf(withIdea('Buss', 'k1', dotted(emptyOutbox, 'a', 1, 3))).kind).toBe('idea');
  });

  it('is not saved by the answer to an earlier one', () => {
    const first = dotted(emptyOutbox, 'a', 1, 3);
    const second = dotted(first, 'b', 1, 3);
    const box = answered(second, letterOf(first), { kind: 'counted', turn: 1, dots: { a: 1 } });
    expect(box.ballot.saved).toBe(false);
    expect(letterOf(box)).toMatchObject({ turn: 2 });
    expect(answered(box, letterOf(box), { kind: 'counted', turn: 2, dots: { a: 1, b: 1 } }).ballot.saved).toBe(true);
  });

  it('takes a higher number when a later one was counted before it', () => {
    const box = dotted(emptyOutbox, 'a', 1, 3);
    const again = answered(box, letterOf(box), { kind: 'counted', turn: 5, dots: { b: 1 } });
    expect(letterOf(again)).toEqual({ kind: 'ballot', turn: 6, dots: { a: 1 } });
  });

  it('shows what the board counts', () => {
    const box = dotted(dotted(emptyOutbox, 'a', 1, 3), 'gone', 1, 3);
    expect(answered(box, letterOf(box), { kind: 'counted', turn: 2, dots: { a: 1 } }).ballot).toMatchObject({ dots: { a: 1 }, saved: true });
  });

  it('is not sent over and over when it was refused, but again once dots are moved', () => {
    const box = dotted(emptyOutbox, 'a', 1, 3);
    const refused = answered(box, letterOf(box), { kind: 'refused', problem: { message: 'Avstemningen er over', mendable: false } });
    expect(nextLetter(refused)).toBeUndefined();
    expect(letterOf(dotted(refused, 'a', -1, 3))).toMatchObject({ turn: 2, dots: {} });
  });

  it('gives back dots on what is taken off the board', () => {
    const box = dotted(dotted(emptyOutbox, 'a', 1, 3), 'b', 1, 3);
    expect(keptOn(box, new Set(['a', 'b', 'c']))).toBe(box);
    expect(keptOn(box, new Set(['b'])).ballot).toMatchObject({ dots: { b: 1 }, turn: 3, saved: false });
  });
});

describe('the seat', () => {
  it('is asked for once someone takes part and the board is there, before anything else is sent', () => {
    expect(nextLetter(seatWanted(emptyOutbox))).toBeUndefined();
    const box = seatWanted(withIdea('Buss', 'k1', asked(emptyOutbox)));
    expect(letterOf(box)).toEqual({ kind: 'seat', table: null });
    const seated = answered(box, letterOf(box), { kind: 'seated' });
    expect(letterOf(seated).kind).toBe('idea');
    expect(seatWanted(seated)).toBe(seated);
  });

  it('moves to another table, also while the answer about the first is on its way', () => {
    const box = seatWanted(asked({ ...emptyOutbox, table: 1 }));
    const moved = answered(sitsAt(box, 2), letterOf(box), { kind: 'seated' });
    expect(letterOf(moved)).toEqual({ kind: 'seat', table: 2 });
  });

  it('is not asked for again until the board changes, when it was refused', () => {
    const box = seatWanted(asked(emptyOutbox));
    const refused = answered(box, letterOf(box), { kind: 'refused', problem: { message: 'Ikke åpnet', mendable: false } });
    expect(nextLetter(refused)).toBeUndefined();
    expect(letterOf(seatWanted(refused)).kind).toBe('seat');
  });
});

it('what was given is forgotten when the workshop is over, but nothing that never came through', () => {
  let box = withIdea('Kom fram');
  box = answered(box, letterOf(box), { kind: 'added', id: 'i1' });
  box = withIdea('Kom for sent', 'k2', dotted(box, 'i1', 1, 3));
  box = answered(box, letterOf(box), { kind: 'refused', problem: { message: 'Over', mendable: false } });
  box = withIdea('På vei', 'k3', box);
  expect(afterwards(typed(box, 'halvferdig'))).toMatchObject({ draft: 'halvferdig', ideas: [{ text: 'Kom for sent' }, { text: 'På vei' }], ballot: { dots: {}, turn: 0 } });
});
