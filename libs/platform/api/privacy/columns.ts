/**
 * What a column holds of people, and what becomes of it. Every column of every entity has a class; the gate fails for one without.
 *
 * - `none`: nothing about a person
 * - `own`: about the person whom `person` names; part of their download; erased with them
 * - `reference`: the id of a person; part of their download by count; what the row says stays after erasure, without the name
 * - `secret`: a hash or key that nobody is shown; erased with them
 * - `text`: free text that people write about work, not about people; stays
 */
export type ColumnClass = 'none' | 'own' | 'reference' | 'secret' | 'text';

/** Classes by `table.column`. */
export type ColumnClasses = Readonly<Record<string, ColumnClass>>;
