/** A generated document that knows the types of its answer and its variables. */
export interface Document<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
}

/** What marks every read, so that a write can have all of them asked again: simpler than telling which it touched. */
export const everything = ['*'];
