import { merge } from './merge.js';

export default merge(import.meta.glob<object>(['../locales/nn.json', '../../../../libs/ui/locales/nn.json', '../../../../libs/*/web/locales/nn.json'], { eager: true, import: 'default' }));
