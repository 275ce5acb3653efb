/** Pure parts have no clock: whoever wants to know how long each stage takes brings one. */
export type Stage = 'compose' | 'render' | 'read' | 'judge' | 'align' | 'coverage' | `rule ${string}`;

/** Runs a piece of work of a stage and returns what it returns; a promise counts until it is kept. Stages may nest. */
export type Clock = <Result>(stage: Stage, work: () => Result) => Result;

export const untimed: Clock = (_, work) => work();
