/** What the API or a rule says a person can mend; the same shape as `UserError` of the contract. */
export interface UserError {
  code: string;
  message: string;
  /** Where in the input: ["title"], ["indicators", "0", "name"]; empty or null when it concerns the whole. */
  path?: readonly string[] | null;
}

/** The path as it stands in the names of fields: `indicators.0.name`; empty when it concerns the whole. */
export const pathOf = (error: UserError): string => (error.path ?? []).join('.');

/** The message to show at a field: the first that points exactly there. */
export function messageAt(errors: readonly UserError[], name: string): string | undefined {
  return errors.find((error) => pathOf(error) === name)?.message;
}
