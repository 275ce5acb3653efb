/**
 * What was made of a text, while it is asked for. Lines of a message stand in many of its files and in front of many
 * rules, those of the brand in every message: the first are forgotten after a few messages, the others stay. It never
 * holds more than twice `most`, however many messages there are.
 */
export class Lately<Made extends object | string> {
  #asked = new Map<string, Made>();
  #before = new Map<string, Made>();

  constructor(readonly most: number) {}

  get(text: string): Made | undefined {
    const known = this.#asked.get(text);
    if (known !== undefined) return known;
    const older = this.#before.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, made: Made): void {
    if (this.#asked.size >= this.most) {
      this.#before = this.#asked;
      this.#asked = new Map();
    }
    this.#asked.set(text, made);
  }
}
