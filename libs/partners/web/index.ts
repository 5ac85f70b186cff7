import './partners.css';

export { PartnerCard } from './PartnerCard.js';
export { PartnerFilters, partnerQuery, usePartnerFilters } from './PartnerFilters.js';
export { PartnerAbout, PartnerFacts } from './PartnerProfileText.js';
export { ProfileForm } from './ProfileForm.js';
export { SolutionForm } from './SolutionForm.js';
export { Solutions } from './Solutions.js';
