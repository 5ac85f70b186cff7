import './organisations.css';

export { Accounts } from './administration/Accounts.js';
export { AdministrationNav, type AdministrationPart, administrationParts } from './administration/AdministrationNav.js';
export { Operations } from './administration/Operations.js';
export { Organisations } from './administration/Organisations.js';
export { Overview } from './administration/Overview.js';
export { Queue } from './administration/Queue.js';
export { Settings } from './administration/Settings.js';
export { AgreementForm } from './agreements/AgreementForm.js';
export { AgreementView, CannotWrite } from './agreements/AgreementView.js';
export { Invitation, SpentInvitation } from './invitations/Invitation.js';
export { MyInvitations } from './invitations/MyInvitations.js';
export { OwnOrganisation } from './organisation/OwnOrganisation.js';
export { OrganisationStatusTag } from './OrganisationStatusTag.js';
export { RegisterOrganisation } from './registration/RegisterOrganisation.js';
