/** Numbers of the stand-in, each for one case. */
export declare const REGISTERED: Readonly<
  Record<
    | 'municipality' | 'voluntary' | 'enterprise' | 'research' | 'subUnit' | 'deleted' | 'removed' | 'bankrupt' | 'windingUp' | 'bare' | 'unknown'
    | 'slow' | 'broken' | 'failing' | 'elsewhere' | 'huge' | 'another',
    string
  >
>;

export interface RegistersStandIn {
  /** For BRREG_URL. */
  readonly url: string;
  /** Method and path of all requests. */
  readonly asked: readonly string[];
  /** Whether it answers nothing but 503. */
  readonly silence: (now: boolean) => void;
  /** Changes fields of a unit. */
  readonly change: (number: string, fields: Record<string, unknown>) => void;
  readonly close: () => Promise<void>;
}

export declare function startRegisters(port?: number): Promise<RegistersStandIn>;
