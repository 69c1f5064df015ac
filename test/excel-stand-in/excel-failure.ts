/** What Excel refuses, by its own codes (office-js docs, application-specific API error handling). */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message = code
  ) {
    super(message);
  }
}
