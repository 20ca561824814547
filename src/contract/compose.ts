/**
 * A regular expression that is put together from parts. This is the only place where one is made from text, and it may only be
 * called while a module is loaded: so the test that proves every pattern (`test/patterns/`) sees each of them finished. A text
 * that is only known later, such as a user's, never becomes a regular expression.
 *
 * @param source of the regular expression, as `new RegExp` takes it
 */
export function composePattern(source: string, flags = ''): RegExp {
  return new RegExp(source, flags);
}
