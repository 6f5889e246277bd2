/** A wait that can be cut short, also before it has begun. */
export class Nap {
  #end: (() => void) | null = null;
  #isCut = false;

  take(ms: number): Promise<void> {
    if (this.#isCut) {
      this.#isCut = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#end = null;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#end = end;
    });
  }

  /** Ends the wait that is being taken, or else the next one at once. */
  cut(): void {
    if (this.#end === null) this.#isCut = true;
    else this.#end();
  }
}
