/** The command cannot judge: one helpful line on standard error and exit status 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
