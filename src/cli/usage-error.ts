/** The tool was used wrongly or cannot do its job: one line for the user, exit code 2. */
export class UsageError extends Error {}
