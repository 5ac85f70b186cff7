import 'reflect-metadata';
import { accessDocument as render } from '@samskap/platform-api';
import { features } from './features.js';

/** The text of docs/access.md. */
export const accessDocument = (): string => render(features.flatMap((feature) => feature.access ?? []));
