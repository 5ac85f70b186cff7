export { type Catalogue, useCatalogue } from './useCatalogue.js';
