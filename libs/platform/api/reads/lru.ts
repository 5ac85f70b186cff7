/** A map that forgets what was used longest ago. The capacity is a number of entries unless `weightOf` says what each weighs. */
export class Lru<Value> {
  private readonly entries = new Map<string, Value>();
  private weight = 0;

  constructor(
    private readonly capacity: number,
    private readonly weightOf: (value: Value, key: string) => number = () => 1,
  ) {}

  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.entries.set(key, value);
    this.weight += this.weightOf(value, key);
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.capacity) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const value = this.entries.get(key);
    if (this.entries.delete(key)) this.weight -= this.weightOf(value as Value, key);
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }
}
