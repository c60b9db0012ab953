/** A formula uses something that this evaluator does not know; `message` names it. */
export class UnsupportedFormulaError extends Error {
  constructor(what: string) {
    super(`${what} cannot be evaluated here.`);
    this.name = 'UnsupportedFormulaError';
  }
}
