import { describe, expect, it } from '@jest/globals';
import { seatKeeping } from './keeping.js';
import { afterwards, type Answer, dotted, type Letter, typed, written } from './outbox.js';
import { createPost } from './post.js';

/** A board that adds each key once and takes only ballots with a higher number; its network can be away in either direction. */
function board() {
  const ideas = new Map<string, string>();
  const ballot = { turn: 0, dots: {} as Readonly<Record<string, number>> };
  const network = { away: false, losesAnswers: false };
  let gathering = true;
  const take = (letter: Letter): Answer => {
    if (letter.kind === 'seat') return { kind: 'seated' };
    if (letter.kind === 'ballot') {
      if (letter.turn > ballot.turn) Object.assign(ballot, { turn: letter.turn, dots: letter.dots });
      return { kind: 'counted', ...ballot };
    }
    const { key, text } = letter.idea;
    if (!ideas.has(key)) {
      if (!gathering) return { kind: 'refused', problem: { message: 'Innsamlingen er over', mendable: false } };
      ideas.set(key, text);
    }
    return { kind: 'added', id: `i-${key}` };
  };
  const deliver = async (letter: Letter): Promise<Answer> => {
    if (network.away) throw new Error('no network');
    const answer = take(letter);
    if (network.losesAnswers) throw new Error('the answer was lost');
    return answer;
  };
  return { ideas, ballot, network, deliver, close: () => (gathering = false) };
}

const write = (text: string, key: string) => (box: Parameters<typeof typed>[0]) => written(typed(box, text), key);

function phone(there: ReturnType<typeof board>, storage: Storage | undefined = localStorage) {
  return createPost(seatKeeping('ABC123', storage), there.deliver);
}

describe('a phone that loses its network', () => {
  it('keeps what is written and sends it all once the network is back', async () => {
    localStorage.clear();
    const there = board();
    const post = phone(there);
    there.network.away = true;
    post.change(write('Åpen hall', 'k1'));
    await post.send();
    post.change(write('Leksehjelp', 'k2'));
    post.change((box) => dotted(box, 'a', 1, 3));
    await post.send();
    expect(post.state().sending).toBe('waiting');
    there.network.away = false;
    await post.send();
    expect([...there.ideas.values()]).toEqual(['Åpen hall', 'Leksehjelp']);
    expect(there.ballot).toEqual({ turn: 1, dots: { a: 1 } });
    expect(post.state()).toMatchObject({ sending: 'idle', box: { ballot: { saved: true } } });
  });

  it('doubles nothing when the answer to what was sent is lost', async () => {
    localStorage.clear();
    const there = board();
    const post = phone(there);
    post.change(write('Åpen hall', 'k1'));
    there.network.losesAnswers = true;
    await post.send();
    await post.send();
    there.network.losesAnswers = false;
    await post.send();
    expect([...there.ideas.values()]).toEqual(['Åpen hall']);
    expect(post.state().box.ideas).toMatchObject([{ state: 'sent', id: 'i-k1' }]);
  });

  it('goes on after a reload where it was, with what was being typed', async () => {
    localStorage.clear();
    const there = board();
    const before = phone(there);
    there.network.losesAnswers = true;
    before.change(write('Åpen hall', 'k1'));
    before.change((box) => typed(dotted(box, 'a', 1, 3), 'halvferd'));
    await before.send();
    there.network.losesAnswers = false;
    const after = phone(there);
    await after.send();
    expect(after.state().box).toMatchObject({ draft: 'halvferd', ballot: { saved: true } });
    expect([...there.ideas.values()]).toEqual(['Åpen hall']);
  });

  it('learns that an idea came through although gathering ended before the answer did', async () => {
    localStorage.clear();
    const there = board();
    const post = phone(there);
    post.change(write('I tide', 'k1'));
    there.network.losesAnswers = true;
    await post.send();
    there.close();
    there.network.losesAnswers = false;
    post.change(write('For sent', 'k2'));
    await post.send();
    expect(post.state().box.ideas).toMatchObject([{ text: 'I tide', state: 'sent' }, { text: 'For sent', state: 'refused', problem: { message: 'Innsamlingen er over' } }]);
  });

  it('sends what is written after there was nothing to send', async () => {
    localStorage.clear();
    const there = board();
    const post = phone(there);
    await post.send();
    post.change(write('Åpen hall', 'k1'));
    await post.send();
    expect([...there.ideas.values()]).toEqual(['Åpen hall']);
  });

  it('sends one thing at a time, also when asked twice', async () => {
    localStorage.clear();
    const there = board();
    const sent: Letter[] = [];
    const post = createPost(seatKeeping('ABC123', localStorage), (letter) => {
      sent.push(letter);
      return there.deliver(letter);
    });
    post.change(write('Åpen hall', 'k1'));
    await Promise.all([post.send(), post.send()]);
    expect(sent).toHaveLength(1);
  });
});

describe('the secret of a phone', () => {
  it('is 32 random bytes, the same after a reload, another for another board', () => {
    localStorage.clear();
    const first = seatKeeping('ABC123', localStorage);
    first.write(first.read());
    expect(first.secret()).toMatch(/^[\w-]{43}$/);
    expect(seatKeeping('ABC123', localStorage).secret()).toBe(first.secret());
    expect(seatKeeping('XYZ789', localStorage).secret()).not.toBe(first.secret());
  });

  it('is gone from the phone when the workshop is over', () => {
    localStorage.clear();
    const kept = seatKeeping('ABC123', localStorage);
    kept.write(kept.read());
    const before = kept.secret();
    kept.write(afterwards(kept.read()));
    expect(kept.secret()).not.toBe(before);
    expect(JSON.stringify({ ...localStorage })).not.toContain(before);
  });

  it('is held in memory where nothing may be stored', () => {
    const kept = seatKeeping('ABC123', undefined);
    kept.write({ ...kept.read(), draft: 'noe' });
    expect(kept.secret()).toBe(kept.secret());
    expect(kept.read().draft).toBe('noe');
  });
});
