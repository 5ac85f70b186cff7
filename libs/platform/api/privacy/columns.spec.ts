import { describe, expect, it } from '@jest/globals';
import { columnProblems, own, person, personalTables } from './columns.js';

const classes = { 'person.id': 'person', 'person.name': own('Navn', 'Namn', 'Name'), 'loan.reader_id': person('Lån', 'Lån', 'Loans'), 'loan.due_on': 'own' } as const;
const columns = ['person.id', 'person.name', 'loan.reader_id', 'loan.due_on'];

describe('classes of columns', () => {
  it('fit a database that has just these columns', () => {
    expect(columnProblems(classes, columns)).toEqual([]);
  });

  it('are missed for a column that is new, and noticed for one that is gone', () => {
    expect(columnProblems(classes, [...columns, 'loan.note'])).toEqual(['loan.note has no class: what does it hold of people?']);
    expect(columnProblems(classes, columns.slice(0, 3))).toEqual(['loan.due_on has a class but does not exist']);
  });

  it('say whose a row is before anything in it can be somebody\'s own', () => {
    expect(columnProblems({ ...classes, 'loan.reader_id': 'reference' }, columns)).toEqual(['loan.due_on is own, but no column of loan is person, through or address: whose is it?']);
  });

  it('give each table of people with its headings; a column without one is called by its name', () => {
    expect(personalTables(classes)[1]).toEqual({
      table: 'loan',
      whose: [{ name: 'reader_id', kind: 'person', heading: { NB: 'Lån', NN: 'Lån', EN: 'Loans' } }],
      own: [{ name: 'due_on', heading: { NB: 'due on', NN: 'due on', EN: 'due on' } }],
      secret: [],
      references: [],
      cleared: [],
    });
  });
});
