/**
 * An object without prototype. Keys may be added to it as to any other; `Object.create(null)` gives one
 * that takes four times the memory and is read ten times slower, as V8 keeps it as a hash table.
 */
export const bareObject = (): Record<string, unknown> => Object.setPrototypeOf({}, null);
