export { indented } from './indented.js';
export { type Catalogue, useCatalogue } from './useCatalogue.js';
