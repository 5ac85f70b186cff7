import { merge } from './merge.js';

export default merge(import.meta.glob<object>(['../locales/nb.json', '../../../../libs/ui/locales/nb.json', '../../../../libs/*/web/locales/nb.json'], { eager: true, import: 'default' }));
