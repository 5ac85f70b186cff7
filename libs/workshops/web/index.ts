import './workshops.css';

export { NewWorkshop } from './create/NewWorkshop.js';
export { NewWorkshopAboutChallenge, NewWorkshopAboutPilot } from './create/NewWorkshopAbout.js';
export { EditWorkshop } from './edit/EditWorkshop.js';
export { hostedByViewer } from './hostedByViewer.js';
export { Poster } from './poster/Poster.js';
export { OwnRegistration } from './registration/OwnRegistration.js';
export { RegistrationList } from './registration/RegistrationList.js';
export { WorkshopView } from './view/WorkshopView.js';
export { WorkshopCard } from './WorkshopCard.js';
export { useWorkshopFilters, WorkshopFilters, workshopQuery } from './WorkshopFilters.js';
export { WorkshopsAbout } from './WorkshopsAbout.js';
