/** Stands in for style sheets in tests, which have no layout. */
export default {};
