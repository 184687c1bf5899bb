/** One thing that is wrong with what the user gave, in a form that a message can be made of. */
export interface Problem {
  /** The option or argument: `ranges[2].head`. */
  where: string;
  /** What is wrong, one clause. */
  what: string;
  expected?: string;
  received?: string;
  /** What to do about it. */
  fix?: string;
}
