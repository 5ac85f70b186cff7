/** Does so many pieces of work at once, first come first served, and rests after each as long as it took times `rest`. */
export class Lane {
  private readonly waiting: (() => Promise<void>)[] = [];
  private free: number;

  constructor(
    atOnce: number,
    private readonly rest = 0,
  ) {
    this.free = atOnce;
  }

  /** Work must not throw. */
  add(work: () => Promise<void>): void {
    this.waiting.push(work);
    this.begin();
  }

  private begin(): void {
    if (this.free === 0) return;
    const work = this.waiting.shift();
    if (!work) return;
    this.free -= 1;
    const began = performance.now();
    void work().finally(() => {
      const restMs = (performance.now() - began) * this.rest;
      if (restMs < 1) this.next();
      else setTimeout(() => this.next(), restMs).unref();
    });
  }

  private next(): void {
    this.free += 1;
    this.begin();
  }
}
