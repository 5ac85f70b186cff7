import './ideas.css';

export { AnswerIdeas } from './AnswerIdeas.js';
export { DefaultDoor } from './DefaultDoor.js';
export { IdeaCard } from './IdeaCard.js';
export { IdeaFilters, ideaQuery, useIdeaFilters } from './IdeaFilters.js';
export { IdeaView } from './IdeaView.js';
export { OwnDoors } from './OwnDoors.js';
export { PilotIdeas } from './PilotIdeas.js';
export { SendIn } from './SendIn.js';
export { SentIdea, UnknownLink } from './SentIdea.js';
