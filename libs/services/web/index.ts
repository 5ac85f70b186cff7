import './services.css';

export { ConfirmByLink } from './ConfirmByLink.js';
export { ServiceFilters, serviceQuery, useServiceFilters } from './ServiceFilters.js';
export { ServiceForm } from './edit/ServiceForm.js';
export { ServiceLines } from './ServiceLines.js';
export { ServiceResults } from './ServiceResults.js';
export { ServiceView } from './ServiceView.js';
