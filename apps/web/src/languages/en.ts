import { merge } from './merge.js';

export default merge(import.meta.glob<object>(['../locales/en.json', '../../../../libs/ui/locales/en.json', '../../../../libs/*/web/locales/en.json'], { eager: true, import: 'default' }));
