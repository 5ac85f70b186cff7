/** From which states a verb is possible, and where it leads when it changes the state. */
export interface Step<State extends string> {
  readonly from: readonly State[];
  readonly to?: State;
}

/** What may happen to a thing, by verb. Who may do it stands in the policy. */
export type Lifecycle<State extends string, Verb extends string> = Readonly<Record<Verb, Step<State>>>;

export const possible = <State extends string, Verb extends string>(lifecycle: Lifecycle<State, Verb>, verb: Verb, state: State): boolean =>
  lifecycle[verb].from.includes(state);
