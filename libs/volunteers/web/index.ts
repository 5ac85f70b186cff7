import './volunteers.css';

export { AssignmentCard } from './AssignmentCard.js';
export { AssignmentFilters, assignmentQuery, useAssignmentFilters } from './AssignmentFilters.js';
export { AssignmentSection } from './AssignmentSection.js';
export { AssignmentView } from './AssignmentView.js';
export { AssignmentForm } from './edit/AssignmentForm.js';
export { OwnSignUp } from './signUp/OwnSignUp.js';
export { PlaceMap } from './PlaceMap.js';
export { SignUpLists } from './people/SignUpLists.js';
