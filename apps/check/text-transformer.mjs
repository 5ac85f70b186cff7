/** Lets Jest import `.graphql` files as text, as the bundlers do. */
export default {
  process: (text) => ({ code: `export default ${JSON.stringify(text)};` }),
};
