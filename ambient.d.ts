/** GraphQL SDL is imported as plain text; the bundlers and Jest do the same. */
declare module '*.graphql' {
  const text: string;
  export default text;
}

declare module '@fontsource-variable/inter';
